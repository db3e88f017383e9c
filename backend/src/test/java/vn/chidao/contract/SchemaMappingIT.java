package vn.chidao.contract;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import vn.chidao.platform.graphql.wiring.SchemaMappings;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract and the controllers say the same. Boot only logs where they differ.
 */
@IntegrationTest
@Tag("embedded-only")
class SchemaMappingIT {

	@Autowired
	private GraphQlSource source;

	@Autowired
	private SchemaMappings mappings;

	@BeforeEach
	void inspect() {
		assertThat(this.source.schema()).isNotNull();
	}

	@Test
	void everyFieldOfTheContractIsAnswered() {
		assertThat(report().unmappedFields()).isEmpty();
	}

	@Test
	void everyControllerMethodIsInTheContract() {
		assertThat(report().unmappedRegistrations()).isEmpty();
	}

	@Test
	void everyArgumentHasTheNameTheContractGivesIt() {
		assertThat(report().unmappedArguments()).isEmpty();
	}

	@Test
	void everyTypeCouldBeInspected() {
		assertThat(report().skippedTypes()).isEmpty();
	}

	@Test
	void nothingPromisedAsPresentMayBeNull() {
		assertThat(report().fieldNullnessErrors()).isEmpty();
		assertThat(report().argumentNullnessErrors()).isEmpty();
	}

	private SchemaReport report() {
		return this.mappings.report();
	}

}
