package vn.chidao.regulation.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.template.TemplateFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read from the words of 61/QĐ-BCĐ against the rules written down by hand. */
class KienGiang61RecognitionTests {

	private static final Set<RuleType> READ = EnumSet.of(RuleType.MEETING_CADENCE, RuleType.CONVENE_RIGHT,
			RuleType.PROPOSE_RIGHT, RuleType.CHAIR_RIGHT, RuleType.EXTEND_RIGHT, RuleType.COMPOSE_RIGHT,
			RuleType.NOTICE_PERIOD, RuleType.MANDATORY_AGENDA, RuleType.ATTENDANCE_DUTY, RuleType.ABSENCE_CONSENT,
			RuleType.SUBSTITUTE_OPINION, RuleType.DECISION_MODE, RuleType.CONCLUSION_NOTICE, RuleType.REPORT_OBLIGATION,
			RuleType.REPORT_CUT_OFF);

	private final List<Proposal> proposals = Read.proposals(Read.text(Read.KIEN_GIANG));

	private final List<RuleDefinition> byHand = TemplateFiles.regulations()
		.stream()
		.filter((file) -> file.code().equals("DA06"))
		.flatMap((file) -> file.rules().stream())
		.filter((rule) -> READ.contains(rule.type()))
		.toList();

	@Test
	void findsEveryRuleAndNoOther() {
		assertThat(this.proposals.stream().filter((proposal) -> READ.contains(proposal.type())).map(Proposal::rule))
			.containsExactlyInAnyOrderElementsOf(this.byHand.stream().map(RuleDefinition::rule).toList());
	}

	/**
	 * By hand these were put together from several clauses; each clause alone says part
	 * of it.
	 */
	@Test
	void findsThePowersAndProceduresOneClauseStates() {
		assertThat(this.proposals.stream().filter((proposal) -> !READ.contains(proposal.type())).map(Read::line))
			.containsExactlyInAnyOrder(
					"d3k4 SEAL_RULE {body=COMMITTEE, holders=[HEAD, STANDING_VICE_CHAIR], seal=OWN_AGENCY}",
					"d5k2 ACTING_SUBSTITUTION {body=COMMITTEE, substitutes=[STANDING_VICE_CHAIR], triggers=[ABSENT, AUTHORISED]}",
					"d11k2 ACTING_SUBSTITUTION {body=HELPER, substitutes=[STANDING_DEPUTY_TEAM_LEADER], triggers=[ABSENT]}",
					"d15k1 DISCLOSURE_POWER {body=COMMITTEE, holders=[HEAD, DEPUTY]}",
					"d19k3 AMENDMENT_PATH {steps=[REQUEST, CONSOLIDATE/STANDING_AGENCY, DECIDE/HEAD]}");
	}

	@Test
	void readsEachRuleFromTheClauseThatLaysItDown() {
		assertThat(this.byHand).allSatisfy((rule) -> {
			Proposal proposal = this.proposals.stream()
				.filter((candidate) -> candidate.rule().equals(rule.rule()))
				.findFirst()
				.orElseThrow();
			assertThat(proposal.phrases().stream().map(Proposal.Phrase::anchor)).containsExactlyInAnyOrderElementsOf(
					rule.citations().stream().map(KienGiang61RecognitionTests::anchor).distinct().toList());
		});
	}

	@Test
	void showsThePhraseInsideTheWordsQuotedByHand() {
		assertThat(this.byHand).allSatisfy((rule) -> {
			Proposal proposal = this.proposals.stream()
				.filter((candidate) -> candidate.rule().equals(rule.rule()))
				.findFirst()
				.orElseThrow();
			String quote = rule.citations().getFirst().quote();
			String phrase = proposal.phrases().getFirst().text();
			assertThat(quote.contains(phrase) || phrase.contains(quote.replaceFirst("[.]$", ""))
					|| overlaps(phrase, quote))
				.as(phrase)
				.isTrue();
		});
	}

	@Test
	void isInDoubtOnlyWhereTheTextIs() {
		assertThat(this.proposals).filteredOn((proposal) -> proposal.confidence() == Confidence.PROBABLE)
			.extracting(Proposal::anchor)
			// who presides over an ad hoc meeting, and whether the committee adopts an
			// amendment, is left open
			.containsExactly("d4k6", "d19k3");
	}

	@Test
	void saysWhatTheTextDoesNot() {
		assertThat(notStated(RuleType.DECISION_MODE, "d3k2")).containsExactly("share", "base", "quorum", "tie");
		assertThat(notStated(RuleType.CONCLUSION_NOTICE, "d14k3")).containsExactly("dueWorkingDays");
		assertThat(notStated(RuleType.MEETING_CADENCE, "d14k1")).containsExactly("anchor");
		assertThat(notStated(RuleType.MEETING_CADENCE, "d14k4")).containsExactly("period", "anchor");
		assertThat(notStated(RuleType.REPORT_OBLIGATION, "d15k2")).contains("to", "dueBefore");
	}

	private List<String> notStated(RuleType type, String anchor) {
		return this.proposals.stream()
			.filter((proposal) -> proposal.type() == type && proposal.anchor().equals(anchor))
			.findFirst()
			.orElseThrow()
			.notStated();
	}

	private static boolean overlaps(String phrase, String quote) {
		return quote.startsWith(phrase.substring(phrase.length() / 2))
				|| phrase.endsWith(quote.substring(0, quote.length() / 2))
				|| phrase.contains(quote.substring(quote.length() / 4, quote.length() / 2));
	}

	private static String anchor(Citation citation) {
		return "d" + citation.provision().article() + "k" + citation.provision().clause();
	}

}
