package vn.chidao.regulation.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ParameterValue;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class TemplateFilesTests {

	private static final String REGULATION = """
			code: X
			identity: {number: "1", symbol: QĐ-BCĐ, title: T, issuer: I, issuedOn: "2024-01-02", sourceQuality: FULL_TEXT}
			rules:
			  - code: notice
			    type: NOTICE_PERIOD
			    severity: BLOCK
			    parameters: {minWorkingDays: 2}
			    provisions:
			      - {article: 14, clause: 3}
			""";

	@Test
	void thereAreFiveRegulationsWithTheirIdentity() {
		assertThat(TemplateFiles.regulations())
			.extracting(TemplateFile::code, (file) -> file.identity().notation(),
					(file) -> file.identity().sourceQuality())
			.containsExactly(tuple("DA06", "61/QĐ-BCĐ", SourceQuality.FULL_TEXT),
					tuple("KG85", "85/QĐ-BCĐ", SourceQuality.PRESS_SUMMARY),
					tuple("TN771", "771/QĐ-BCĐXDCQĐT", SourceQuality.PRESS_SUMMARY),
					tuple("TCT426", "426", SourceQuality.PRESS_SUMMARY),
					tuple("HP852", "852/QĐ-BCĐ", SourceQuality.FULL_TEXT));
	}

	@Test
	void aRegulationWithoutAStatedFirstDayAppliesFromTheDayOfIssue() {
		TemplateFile kienGiang = TemplateFiles.regulations().get(1);
		assertThat(kienGiang.identity().effectiveFrom()).isNull();
		assertThat(kienGiang.identity().appliesFrom()).isEqualTo(LocalDate.of(2019, 5, 3));
		assertThat(kienGiang.rules()).allMatch((rule) -> !rule.isInForce(LocalDate.of(2019, 5, 2)));
	}

	@Test
	void haiPhongReplacesTheRegulationOf2018() {
		assertThat(TemplateFiles.regulations().getLast().identity().supersedes())
			.isEqualTo(new TemplateFile.Superseded("2831/QĐ-BCĐ", LocalDate.of(2018, 10, 30)));
	}

	@Test
	void nationalRulesOnlyWarnAndAreKnownFromExcerpts() {
		assertThat(TemplateFiles.national()).isNotEmpty()
			.allMatch((rule) -> rule.severity() == Severity.WARN)
			.allMatch((rule) -> rule.basis().quality() == SourceQuality.EXCERPT);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyRuleCitesAnArticleWhereTheFullTextIsKnownAndALineWhereNot(RuleDefinition rule) {
		assertThat(rule.citations()).allSatisfy((citation) -> {
			if (rule.basis().quality() == SourceQuality.FULL_TEXT) {
				assertThat(citation.provision().article()).isNotNull();
				// the articles of a decision have no clauses
				assertThat(citation.provision().clause() != null
						|| citation.instrument().kind() == Instrument.Kind.DECISION)
					.isTrue();
			}
			else {
				assertThat(citation.source()).isNotBlank();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyRuleIsWrittenAsItIsRead(RuleDefinition rule) {
		assertThat(rule.type().read(rule.rule().parameters())).isEqualTo(rule.rule());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyRuleIsExplainedInBothLanguages(RuleDefinition rule) {
		for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
			EngineTexts texts = EngineTexts.in(locale);
			assertThat(texts.text(rule.explanation())).isNotBlank().doesNotContain("{", "}");
			assertThat(rule.citations()).allSatisfy((citation) -> assertThat(texts.label(citation)).isNotBlank());
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyParameterHasANameInBothLanguages(RuleDefinition rule) {
		for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
			ResourceBundle labels = ResourceBundle.getBundle("messages", locale,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			EngineTexts texts = EngineTexts.in(locale);
			assertThat(rule.rule().values()).filteredOn((parameter) -> !parameter.name().equals("notInText"))
				.allSatisfy((parameter) -> {
					assertThat(labels.getString("rule.parameter." + parameter.name())).isNotBlank();
					assertThat((parameter.value() != null) ? texts.value(parameter.value()) : "-").isNotBlank();
				});
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aParameterWithoutAValueIsNeverSaidToStandInTheText(RuleDefinition rule) {
		assertThat(rule.rule().values()).filteredOn((parameter) -> parameter.value() == null)
			.noneMatch(ParameterValue::inText);
	}

	@Test
	void everyQuoteOfTheProjectSixRegulationStandsInItsText() throws IOException {
		String text = Files.readString(Path.of("src/main/resources/regulations/DA06.txt")).replaceAll("\\s+", " ");
		assertThat(TemplateFiles.regulations().getFirst().rules()).flatExtracting(RuleDefinition::citations)
			.extracting(Citation::quote)
			.allSatisfy((quote) -> assertThat(text).contains(quote));
	}

	@Test
	void aMisspeltNameIsRefusedWithItsPlace() {
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> TemplateFiles.parse("x", REGULATION.replace("severity:", "severty:")))
			.withMessageContaining("x.rules[0]")
			.withMessageContaining("severty");
	}

	@Test
	void everyRegulationTellsItsConflictsWithSourceAndTreatment() {
		assertThat(TemplateFiles.regulations()).extracting((file) -> file.conflicts().size())
			.containsExactly(9, 7, 5, 6, 7);
		assertThat(TemplateFiles.regulations()).flatExtracting(TemplateFile::conflicts).allSatisfy((conflict) -> {
			assertThat(conflict.place().citations()).isNotEmpty();
			assertThat(conflict.place().clauses()).isNotEmpty();
			assertThat(conflict.texts().what().vi()).isNotEqualTo(conflict.texts().what().en());
			assertThat(conflict.texts().treatment().vi()).isNotEqualTo(conflict.texts().treatment().en());
		});
	}

	@Test
	void aGapThatNoRuleFillsCitesProvisionsOfItsOwn() {
		String gap = """
				conflicts:
				  - code: C-1
				    kind: GAP
				    what: {vi: V, en: E}
				    treatment: {vi: V, en: E}
				    provisions:
				      - {article: 7}
				""";
		assertThat(TemplateFiles.parse("x", REGULATION + gap).conflicts()).singleElement()
			.satisfies((read) -> assertThat(read.place().rules()).isEmpty())
			.satisfies((read) -> assertThat(read.place().citations()).singleElement()
				.extracting((citation) -> citation.provision().article())
				.isEqualTo("7"));
		assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(
				() -> TemplateFiles.parse("x", REGULATION + gap.replace("    provisions:\n      - {article: 7}\n", "")))
			.withMessageContaining("neither rules nor provisions");
	}

	@Test
	void aConflictNamesRulesThatExistAndSpeaksBothLanguages() {
		String conflict = """
				conflicts:
				  - code: C-1
				    kind: GAP
				    what: {vi: V, en: E}
				    treatment: {vi: V, en: E}
				    rules: [notice]
				""";
		assertThat(TemplateFiles.parse("x", REGULATION + conflict).conflicts()).singleElement()
			.satisfies((read) -> assertThat(read.place().citations()).hasSize(1));
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> TemplateFiles.parse("x", REGULATION + conflict.replace("[notice]", "[notes]")))
			.withMessageContaining("x.conflicts[0].rules")
			.withMessageContaining("notes");
		assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(
				() -> TemplateFiles.parse("x", REGULATION + conflict.replace("what: {vi: V, en: E}", "what: {vi: V}")))
			.withMessageContaining("x.conflicts[0].what.en");
	}

	@Test
	void aWrongParameterIsRefusedWithItsPlace() {
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> TemplateFiles.parse("x", REGULATION.replace("minWorkingDays: 2", "minWorkingDays: two")))
			.withMessageContaining("x.rules[0].parameters")
			.withMessageContaining("minWorkingDays: WRONG_TYPE");
	}

	@Test
	void aRuleWithoutAProvisionIsRefused() {
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> TemplateFiles.parse("x", REGULATION.replace("{article: 14, clause: 3}", "{quote: a}")))
			.withMessageContaining("neither an article nor a source");
	}

	@Test
	void aCodeThatOccursTwiceIsRefused() {
		String rule = REGULATION.substring(REGULATION.indexOf("  - code"));
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> TemplateFiles.parse("x", REGULATION + rule))
			.withMessageContaining("occurs twice");
	}

	static Stream<RuleDefinition> rules() {
		return Stream.concat(TemplateFiles.regulations().stream().flatMap((file) -> file.rules().stream()),
				TemplateFiles.national().stream());
	}

}
