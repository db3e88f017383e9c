package vn.chidao.platform.graphql.wiring;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Keeps what the inspection of the contract against the controllers found, for the test
 * that demands an empty report.
 */
@Component
public class SchemaMappings {

	private @Nullable SchemaReport report;

	void inspected(SchemaReport inspection) {
		this.report = inspection;
	}

	/**
	 * What the inspection found at start.
	 * @return the report
	 */
	public SchemaReport report() {
		Assert.state(this.report != null, "The schema has not been inspected yet");
		return this.report;
	}

}
