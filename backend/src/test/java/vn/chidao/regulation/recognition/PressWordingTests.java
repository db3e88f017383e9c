package vn.chidao.regulation.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.MandatoryAgenda;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.template.TemplateFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of three other regulations as the press gave them, one quotation at a time:
 * the rule written by hand is among what is read.
 */
class PressWordingTests {

	private static final Set<RuleType> READ = EnumSet.range(RuleType.MEETING_CADENCE, RuleType.REPORT_CUT_OFF);

	/**
	 * How three months are counted is not in the words; two clauses were made one rule.
	 */
	private static final Set<String> COMPLETED_BY_HAND = Set.of("helper-cadence", "chair");

	private static final Map<String, String> BODIES = Map.of("KG85", "Ban Chỉ đạo Chính quyền điện tử", "TN771",
			"Ban Chỉ đạo xây dựng Chính quyền điện tử", "TCT426", "Tổ công tác giúp việc Chủ tịch Ủy ban");

	static Stream<Named<Quotation>> quotations() {
		return TemplateFiles.regulations()
			.stream()
			.filter((file) -> BODIES.containsKey(file.code()))
			.flatMap((file) -> file.rules()
				.stream()
				.filter((rule) -> READ.contains(rule.type()))
				.map((rule) -> new Quotation(BODIES.getOrDefault(file.code(), ""), rule)))
			.map((quotation) -> Named.of(quotation.rule().code(), quotation));
	}

	@ParameterizedTest
	@MethodSource("quotations")
	void findsTheRuleWrittenByHand(Quotation quotation) {
		List<Proposal> proposals = quotation.rule()
			.citations()
			.stream()
			.map(Citation::quote)
			.flatMap((quote) -> quotation.read(quote).stream())
			.toList();
		if (COMPLETED_BY_HAND.contains(quotation.rule().code())) {
			assertThat(proposals).extracting(Proposal::type).contains(quotation.rule().type());
		}
		else {
			assertThat(proposals).extracting(Proposal::rule).contains(asRead(quotation.rule().rule()));
		}
	}

	/**
	 * That the first of the matters opens the meeting is how a conflict is treated, and
	 * is not in the words.
	 */
	private static Rule asRead(Rule rule) {
		return (rule instanceof MandatoryAgenda agenda) ? new MandatoryAgenda(agenda.scope(), agenda.topics(), null)
				: rule;
	}

	/**
	 * Words of a regulation and the rule they lay down.
	 *
	 * @param body whose regulation
	 * @param rule the rule as written by hand
	 */
	record Quotation(String body, RuleDefinition rule) {

		List<Proposal> read(String quote) {
			String subject = quote.startsWith("Triệu tập") || quote.startsWith("Trực tiếp") ? "Trưởng ban"
					: quote.startsWith("thay mặt") ? "Phó Trưởng ban"
							: quote.startsWith("Định kỳ hàng quý") ? "Tổ công tác giúp việc" : "Chế độ họp";
			return Read.proposals(
					"QUY CHẾ\nHoạt động của " + this.body + "\n\nĐiều 1. " + subject + "\n\n1. " + quote + ".\n");
		}

	}

}
