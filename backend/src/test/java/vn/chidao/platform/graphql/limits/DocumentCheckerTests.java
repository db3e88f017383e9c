package vn.chidao.platform.graphql.limits;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentCheckerTests {

	private final DocumentMeasure measure = new DocumentMeasure(new SchemaParser().parse("""
			type Query { meetings(first: Int!): MeetingConnection! node: Meeting }
			type MeetingConnection { nodes: [Meeting!]! }
			type Meeting { id: ID! series: Meeting agenda: [Item!]! tasks(first: Int!): MeetingConnection! }
			type Item { id: ID! }
			"""), new LimitsProperties(2000, 12, 15, 5, 10, 50_000, 200_000, false, Duration.ofSeconds(10), 8_000_000));

	@Test
	void anHonestDocumentPasses() {
		assertThat(check("{ meetings(first: 20) { nodes { id agenda { id } } } }").isValid()).isTrue();
	}

	@Test
	void listSizesMultiply() {
		CheckedDocument document = check("{ meetings(first: 20) { nodes { agenda { id } } } }");
		// 20 x (the connection, and per entry the meeting and ten agenda items)
		assertThat(document.costWith(Map.of())).isEqualTo(20 * (1 + 1 + 10));
	}

	@Test
	void aPageSizeInAVariableCountsAsGiven() {
		CheckedDocument document = check(
				"query($n: Int! = 3) { meetings(first: $n) { nodes { tasks(first: $n) { nodes { id } } } } }");
		assertThat(document.costWith(Map.of("n", 100))).isEqualTo(100 * (1 + 1 + 100 * (1 + 1)));
		assertThat(document.costWith(Map.of())).isEqualTo(3 * (1 + 1 + 3 * (1 + 1)));
	}

	@Test
	void aPageOfMoreThanAHundredIsRefused() {
		CheckedDocument document = check("query($n: Int!) { meetings(first: $n) { nodes { id } } }");
		assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> document.costWith(Map.of("n", 101)));
		refuses("{ meetings(first: 1000000) { nodes { id } } }", "error.page.first");
	}

	@Test
	void nestedPagesCostTooMuchLongBeforeTheyOverflow() {
		String document = "{ meetings(first: 100) { nodes { tasks(first: 100) { nodes { tasks(first: 100) { nodes { "
				+ "tasks(first: 100) { nodes { id } } } } } } } } }";
		assertThat(check(document).costWith(Map.of())).isGreaterThan(50_000);
	}

	@Test
	void fragmentsThatDoubleDoNotBlowUp() {
		String fragments = IntStream.range(0, 60)
			.mapToObj((i) -> "fragment f%d on Meeting { ...f%d series { ...f%d } }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		refuses("{ node { ...f0 } } " + fragments + " fragment f60 on Meeting { id }", "error.limit.depth");
	}

	@Test
	void refusesWhatIsTooDeep() {
		refuses("{ node " + "{ series ".repeat(12) + "{ id }" + " }".repeat(13), "error.limit.depth");
	}

	@Test
	void refusesTooManyAliasesEvenInFragments() {
		String aliases = IntStream.range(0, 8).mapToObj((i) -> "a%d: id".formatted(i)).collect(Collectors.joining(" "));
		String more = aliases.replace('a', 'b');
		assertThat(check("{ node { " + aliases + " } }").isValid()).isTrue();
		refuses("{ node { ...x ...y } } fragment x on Meeting { " + aliases + " } fragment y on Meeting { " + more
				+ " }", "error.limit.aliases");
	}

	@Test
	void refusesTooManyRootFields() {
		refuses("{ a: node { id } b: node { id } c: node { id } d: node { id } e: node { id } f: node { id } }",
				"error.limit.rootFields");
	}

	@Test
	void refusesTooManyDirectives() {
		String fields = IntStream.range(0, 11)
			.mapToObj((i) -> "id @include(if: true)")
			.collect(Collectors.joining(" "));
		refuses("{ node { " + fields + " } }", "error.limit.directives");
	}

	@Test
	void refusesASecondOperation() {
		refuses("query a { node { id } } query b { node { id } }", "error.limit.operations");
	}

	@Test
	void countsTokens() {
		CheckedDocument document = check("{ node { " + "id ".repeat(2100) + "} }");
		assertThat(document.isValid()).isFalse();
		assertThat(document.entry().getErrors().toString()).contains("2,000");
	}

	private void refuses(String document, String messageKey) {
		assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> check(document))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
	}

	private CheckedDocument check(String document) {
		return this.measure.check(document);
	}

}
