package vn.chidao.regulation.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.regulation.engine.check.KnownText;
import vn.chidao.regulation.engine.check.RuleBookCheck;
import vn.chidao.regulation.engine.check.RuleDraft;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.text.DecisionParser;
import vn.chidao.regulation.text.ParsedProvision;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped regulations pass the check that people's own regulations have to pass. */
class TemplateSoundnessTests {

	private static final Pattern ANCHOR = Pattern.compile("d(\\d+)(?:k(\\d+))?(\\D*)");

	@ParameterizedTest
	@ValueSource(strings = { "DA06", "KG85", "TN771", "TCT426", "HP852" })
	void noRulesContradictEachOther(String code) {
		TemplateFile file = Regulations.file(code);
		assertThat(RuleBookCheck.check(drafts(file), KnownText.unknown(file.identity().notation()))).isEmpty();
	}

	@Test
	void everyClauseCitedFromTheProjectSixRegulationStandsInItsText() throws IOException {
		TemplateFile file = Regulations.file("DA06");
		String text = Files.readString(Path.of("src/main/resources/regulations/DA06.txt"));
		List<Provision> provisions = DecisionParser.parse(text)
			.regulation()
			.stream()
			.flatMap(ParsedProvision::walk)
			.map((parsed) -> ANCHOR.matcher(parsed.anchor()))
			.filter(Matcher::matches)
			.map((anchor) -> new Provision(anchor.group(1), anchor.group(2), emptyToNull(anchor.group(3))))
			.toList();
		assertThat(provisions).hasSizeGreaterThan(60);
		assertThat(RuleBookCheck.check(drafts(file), KnownText.of(file.identity().notation(), provisions))).isEmpty();
	}

	private static List<RuleDraft> drafts(TemplateFile file) {
		return file.rules().stream().map(RuleDraft::of).toList();
	}

	private static @Nullable String emptyToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
