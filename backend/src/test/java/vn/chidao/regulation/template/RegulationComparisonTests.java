package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.compare.Cell;
import vn.chidao.regulation.engine.compare.ComparisonRow;
import vn.chidao.regulation.engine.compare.ComparisonRow.Verdict;
import vn.chidao.regulation.engine.compare.RegulationComparison;
import vn.chidao.regulation.engine.compare.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** The regulations side by side, as the comparison of the source analysis has them. */
class RegulationComparisonTests {

	private static final EngineTexts VIETNAMESE = EngineTexts.in(Locale.of("vi"));

	@ParameterizedTest
	@MethodSource("knownCells")
	void eachRegulationSaysWhatTheSourceAnalysisFound(String parameter, String regulation, String said) {
		assertThat(say(row(parameter, regulation, "DA06").left())).isEqualTo(said);
	}

	static Stream<Arguments> knownCells() {
		return Stream.of(Arguments.of("cadence.committee", "KG85", "3 tháng"),
				Arguments.of("cadence.committee", "TCT426", "1 tháng"),
				Arguments.of("cadence.committee", "DA06", "2 tháng"),
				Arguments.of("cadence.helper", "DA06", "văn bản không nêu"),
				Arguments.of("cadence.helper.anchor", "KG85", "từ cuộc họp định kỳ gần nhất"),
				Arguments.of("cadence.helper.anchor", "HP852", "theo kỳ của năm dương lịch"),
				Arguments.of("convene.adHoc", "TN771", "Trưởng ban"),
				Arguments.of("convene.adHoc", "HP852", "Trưởng ban, Phó Trưởng ban"),
				Arguments.of("propose.adHoc", "KG85", "Ủy viên Thường trực"),
				Arguments.of("propose.adHoc", "TN771", "Cơ quan thường trực"),
				Arguments.of("propose.adHoc", "HP852", "văn bản không nêu"),
				Arguments.of("decision.plan", "DA06", "quyết định theo đa số"),
				Arguments.of("decision.plan", "HP852", "người đứng đầu quyết định"),
				Arguments.of("decision.plan", "KG85", "văn bản không nêu"),
				Arguments.of("decision.base", "DA06", "văn bản không nêu"),
				Arguments.of("notice.workingDays", "DA06", "2"),
				Arguments.of("notice.workingDays", "HP852", "văn bản không nêu"),
				Arguments.of("extend", "DA06", "Trưởng ban, Phó Trưởng ban"),
				Arguments.of("attendance", "DA06", "Ban Chỉ đạo, Tổ giúp việc"),
				Arguments.of("absence.helper", "HP852", "văn bản không nêu"),
				Arguments.of("conclusion.workingDays", "DA06", "văn bản không nêu"),
				Arguments.of("conclusion.followUp", "DA06", "Cơ quan thường trực, Tổ giúp việc"),
				Arguments.of("records", "KG85", "Tổ giúp việc"),
				Arguments.of("mobilise.venue", "HP852", "Sở Thông tin và Truyền thông"),
				Arguments.of("mobilise.venue", "DA06", "văn bản không nêu"),
				Arguments.of("replacement.requestedBy", "HP852", "Tổ trưởng Tổ giúp việc"),
				Arguments.of("replacement.requestedBy", "DA06", "thành viên Ban Chỉ đạo"),
				Arguments.of("amendment", "HP852", "trình (Tổ giúp việc), quyết định (Trưởng ban)"),
				Arguments.of("commendation", "DA06", "văn bản không nêu"),
				Arguments.of("plan.yearly", "DA06",
						"xây dựng dự thảo (Tổ giúp việc), thảo luận, thông qua (Ban Chỉ đạo), phê duyệt (Trưởng ban)"),
				Arguments.of("budget.holders", "DA06", "Công an tỉnh, Sở Thông tin và Truyền thông"),
				Arguments.of("identity.supersedes", "HP852", "2831/QĐ-BCĐ"));
	}

	@Test
	void aDifferenceNamesBothValuesAndBothClauses() {
		ComparisonRow row = row("cadence.committee", "DA06", "HP852");
		assertThat(row.verdict()).isEqualTo(Verdict.DIFFERENT);
		assertThat(row.differs()).isTrue();
		assertThat(row.left().citations()).extracting(VIETNAMESE::label)
			.containsExactly("Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ");
		assertThat(row.right().citations()).extracting(VIETNAMESE::label)
			.containsExactly("Điều 7 khoản 1 Quy chế 852/QĐ-BCĐ");
		assertThat(VIETNAMESE.text(row.label())).isEqualTo("Ban Chỉ đạo họp định kỳ");
	}

	@Test
	void whatOnlyOneStatesIsADifferenceAndNotAnAbsence() {
		ComparisonRow row = row("notice.workingDays", "DA06", "HP852");
		assertThat(row.verdict()).isEqualTo(Verdict.ONE_SILENT);
		assertThat(row.differs()).isTrue();
		assertThat(row.right().citations()).isEmpty();
	}

	@Test
	void whatBothLeaveOutIsNoDifference() {
		assertThat(row("decision.quorum", "DA06", "HP852").verdict()).isEqualTo(Verdict.BOTH_SILENT);
		assertThat(row("decision.quorum", "DA06", "HP852").differs()).isFalse();
	}

	@Test
	void whatBothStateAlikeIsTheSame() {
		assertThat(row("absence.committee", "DA06", "HP852").verdict()).isEqualTo(Verdict.SAME);
		assertThat(row("assign", "DA06", "HP852").verdict()).isEqualTo(Verdict.SAME);
	}

	@Test
	void aRegulationDoesNotDifferFromItself() {
		for (String code : List.of("DA06", "KG85", "TN771", "TCT426", "HP852")) {
			assertThat(RegulationComparison.compare(side(code), side(code))).hasSize(89)
				.noneMatch(ComparisonRow::differs);
		}
	}

	@Test
	void everyRowCanBeReadInBothLanguages() {
		for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
			EngineTexts texts = EngineTexts.in(locale);
			assertThat(RegulationComparison.compare(side("DA06"), side("TCT426"))).allSatisfy((row) -> {
				assertThat(texts.text(row.label())).isNotBlank();
				for (Cell cell : List.of(row.left(), row.right())) {
					Object value = cell.value();
					assertThat((value != null) ? texts.value(value) : "-").isNotBlank().doesNotContain("{");
				}
			});
		}
	}

	@Test
	void nationalRulesAreNobodysOwn() {
		assertThat(row("conclusion.workingDays", "KG85", "HP852").verdict()).isEqualTo(Verdict.BOTH_SILENT);
	}

	private static ComparisonRow row(String parameter, String left, String right) {
		return RegulationComparison.compare(side(left), side(right))
			.stream()
			.filter((row) -> row.parameter().equals(parameter))
			.findFirst()
			.orElseThrow();
	}

	private static Side side(String code) {
		TemplateFile file = Regulations.file(code);
		TemplateFile.Identity identity = file.identity();
		TemplateFile.Superseded superseded = identity.supersedes();
		Side.Dates dates = new Side.Dates(identity.issuedOn(), identity.effectiveFrom(),
				(superseded != null) ? superseded.notation() : null);
		return new Side(new Side.Identity(identity.notation(), identity.sourceQuality(), dates),
				file.book().inForce(LocalDate.of(2026, 11, 23)));
	}

	private static String say(Cell cell) {
		Object value = cell.value();
		return (value != null) ? VIETNAMESE.value(value) : "văn bản không nêu";
	}

}
