package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.CompositionFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** What a body is made up of. */
class CompositionTests {

	private final RulesInForce rules = Cases.ruledBy(RuleType.COMPOSITION,
			Map.of("deputies", 2, "groups", List.of("Nhóm Thể chế", "Nhóm Truyền thông")));

	@Test
	void aMissingDeputyIsRecordedAndPreventsNothing() {
		assertThat(Cases.judge(this.rules, new CompositionFacts(Body.COMMITTEE, 1, 2))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARN);
				assertThat(Cases.vietnamese(finding)).isEqualTo("Ban Chỉ đạo có 1 cấp phó; quy chế nêu 2.");
			});
	}

	@Test
	void soIsAGroupTooMany() {
		assertThat(Cases.judge(this.rules, new CompositionFacts(Body.COMMITTEE, 2, 3))).extracting(Finding::messageKey)
			.containsExactly("composition.groups");
		assertThat(Cases.judge(this.rules, new CompositionFacts(Body.COMMITTEE, 2, 2))).isEmpty();
	}

	@Test
	void whatTheTextDoesNotStateIsNotMeasured() {
		RulesInForce section = Cases.ruledBy(RuleType.COMPOSITION,
				Map.of("body", "SECTION", "appointed", List.of("EXPERT"), "appointedBy", "HEAD"));
		assertThat(Cases.judge(section, new CompositionFacts(Body.SECTION, 7, 7))).isEmpty();
		assertThat(Cases.explained(section.definitions().getFirst()))
			.isEqualTo("Ngoài ra có thể có: Chuyên gia; người quyết định: Trưởng ban.");
		assertThat(Cases.explained(Cases.ruledBy(RuleType.COMPOSITION, Map.of()).definitions().getFirst()))
			.isEqualTo("Thành phần của Ban Chỉ đạo: văn bản không nêu.");
	}

}
