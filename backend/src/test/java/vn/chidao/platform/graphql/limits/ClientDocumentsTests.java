package vn.chidao.platform.graphql.limits;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import vn.chidao.platform.graphql.Page;
import vn.chidao.support.process.Project;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No screen of the web client asks for more than the server answers. A document over a
 * limit would be refused on that screen for everybody, and nowhere else.
 */
class ClientDocumentsTests {

	private static final LimitsProperties LIMITS = new Binder(new MapConfigurationPropertySource(Map.of()))
		.bindOrCreate("chidao.graphql", LimitsProperties.class);

	@TestFactory
	Stream<DynamicTest> everyDocumentOfTheClientIsWithinTheLimits() throws IOException {
		ClientDocuments client = ClientDocuments.read();
		DocumentMeasure measure = new DocumentMeasure(
				new SchemaParser().parse(Project.root().resolve("schema.graphqls").toFile()), LIMITS);
		assertThat(client.names()).hasSizeGreaterThan(100).contains("Home", "OpenMeeting");
		return client.names().stream().map((name) -> DynamicTest.dynamicTest(name, () -> {
			CheckedDocument document = measure.check(client.sent(name));
			assertThat(document.entry().getErrors()).isNullOrEmpty();
			assertThat(document.costWith(client.numbers(name, Page.MAX))).isBetween(1L, LIMITS.maxCost());
		}));
	}

}
