package vn.chidao.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.regulation.ParameterShape.RuleParameterKind;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.template.TemplateFiles;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterShapesTests {

	@Test
	void theEngineTellsWhatANoticePeriodIsMadeOf() {
		assertThat(ParameterShapes.of(RuleType.NOTICE_PERIOD)).extracting(ParameterShape::name)
			.containsExactlyInAnyOrder("body", "kinds", "minWorkingDays", "written", "requireDocuments",
					"requiredFields");
		assertThat(shape(RuleType.NOTICE_PERIOD, "minWorkingDays").kind()).isEqualTo(RuleParameterKind.NUMBER);
		assertThat(shape(RuleType.NOTICE_PERIOD, "written").kind()).isEqualTo(RuleParameterKind.FLAG);
		assertThat(shape(RuleType.NOTICE_PERIOD, "kinds")).isEqualTo(new ParameterShape("kinds",
				RuleParameterKind.CHOICE, true, List.of("REGULAR", "AD_HOC", "CONFERENCE", "WORKING_SESSION")));
		assertThat(shape(RuleType.REPORT_OBLIGATION, "dueBefore").kind()).isEqualTo(RuleParameterKind.DAY_OF_YEAR);
		assertThat(shape(RuleType.REPORT_OBLIGATION, "via"))
			.isEqualTo(new ParameterShape("via", RuleParameterKind.HOLDER, false, List.of()));
		assertThat(shape(RuleType.AMENDMENT_PATH, "steps").kind()).isEqualTo(RuleParameterKind.CODE);
		assertThat(shape(RuleType.DECISION_MODE, "share").kind()).isEqualTo(RuleParameterKind.SHARE);
		assertThat(ParameterShapes.of(RuleType.DECISION_MODE)).extracting(ParameterShape::name)
			.containsExactly("mode", "share", "base", "quorum", "tie", "notInText", "body", "subjects");
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeHasParameters(RuleType type) {
		assertThat(ParameterShapes.of(type)).isNotEmpty();
	}

	@Test
	void everyRuleOfEveryTemplateGoesThereAndBackInCodes() {
		assertThat(TemplateFiles.regulations()).flatExtracting((file) -> file.rules()).allSatisfy((definition) -> {
			Map<String, Object> parameters = definition.rule().parameters();
			RuleType type = definition.type();
			Map<String, Object> back = new java.util.HashMap<>();
			parameters.keySet()
				.forEach((name) -> back.put(name, ParameterCodes.read(type,
						new RuleInput.RuleParameterInput(name, ParameterCodes.write(parameters, name)))));
			assertThat(type.read(back)).isEqualTo(definition.rule());
		});
	}

	@ParameterizedTest
	@EnumSource
	void choicesAreOfferedInWords(RuleType type) {
		EngineTexts texts = EngineTexts.in(Locale.of("vi"));
		assertThat(ParameterShapes.of(type)).filteredOn((shape) -> !shape.name().equals(RuleWords.REDUNDANT))
			.flatExtracting((shape) -> ParameterChoices.of(shape, texts))
			.allSatisfy((choice) -> assertThat(choice.label()).isNotEqualTo(choice.code()));
	}

	private static ParameterShape shape(RuleType type, String name) {
		return ParameterShapes.of(type)
			.stream()
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
