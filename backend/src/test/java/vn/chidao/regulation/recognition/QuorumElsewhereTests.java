package vn.chidao.regulation.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;

/** A majority in one clause, and how many must be there in another. */
class QuorumElsewhereTests {

	private static final String ATTENDED = "Cuộc họp Ban Chỉ đạo chỉ được tiến hành khi có ít nhất hai phần ba (2/3) số thành viên tham dự";

	@Test
	void areOneRuleThatStandsInBothClauses() {
		assertThat(majority(text(ATTENDED))).satisfies((proposal) -> {
			assertThat(proposal.parameters()).containsEntry("quorum", ">=2/3");
			assertThat(proposal.notStated()).containsExactly("share", "tie");
			assertThat(proposal.phrases()).extracting(Proposal.Phrase::anchor).containsExactly("d2k1", "d5k2");
			assertThat(proposal.phrases().getLast().text()).contains("ít nhất hai phần ba (2/3)");
			assertThat(proposal.confidence()).isEqualTo(Confidence.CERTAIN);
		});
	}

	@Test
	void areJudgedTogetherAndBothCited() {
		assertThat(judge(majority(text(ATTENDED)), 9)).singleElement().satisfies((finding) -> {
			assertThat(Cases.vietnamese(finding)).startsWith("Chỉ có 9 trên 15 thành viên có mặt, chưa đủ 10 người");
			assertThat(Cases.labels(finding)).containsExactly("Điều 2 khoản 1 Quy chế 1/QĐ-BCĐ",
					"Điều 5 khoản 2 Quy chế 1/QĐ-BCĐ");
		});
		assertThat(judge(majority(text(ATTENDED)), 10)).isEmpty();
	}

	@Test
	void aQuorumOfTheTeamIsNotOneOfTheCommittee() {
		assertThat(majority(text("Cuộc họp của Tổ giúp việc phải có ít nhất 2/3 số thành viên Tổ giúp việc tham dự"))
			.notStated()).contains("quorum");
	}

	@Test
	void thoseWhoAskForAMeetingAreNoQuorum() {
		assertThat(majority(text("Ban Chỉ đạo họp đột xuất khi có ít nhất 1/3 tổng số thành viên yêu cầu")).notStated())
			.contains("quorum");
	}

	@Test
	void whatIsSaidTwiceAndDifferentlyIsDoubted() {
		assertThat(majority(
				text(ATTENDED + ".\n\n3. Cuộc họp Ban Chỉ đạo mở rộng phải có ít nhất 3/4 số thành viên tham dự"))
			.confidence()).isEqualTo(Confidence.PROBABLE);
	}

	private static Proposal majority(String text) {
		return Read.proposals(text)
			.stream()
			.filter((proposal) -> proposal.type() == RuleType.DECISION_MODE)
			.findFirst()
			.orElseThrow();
	}

	private static String text(String clause) {
		return """
				QUY CHẾ
				Hoạt động của Ban Chỉ đạo

				Điều 2. Nguyên tắc làm việc

				1. Ban Chỉ đạo thảo luận tập thể và quyết định theo đa số thành viên có mặt.

				Điều 5. Chế độ họp

				1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.

				2. %s.
				""".formatted(clause);
	}

	private static List<Finding> judge(Proposal proposal, int present) {
		List<Citation> citations = proposal.phrases()
			.stream()
			.map((phrase) -> new Citation(new Instrument(Instrument.Kind.REGULATION, "1/QĐ-BCĐ"),
					Provision.clause(phrase.anchor().charAt(1) - '0', phrase.anchor().charAt(3) - '0'), phrase.text(),
					null))
			.toList();
		RuleDefinition rule = new RuleDefinition("majority", proposal.rule(),
				new RuleDefinition.Basis(citations, SourceQuality.FULL_TEXT, Layer.REGULATION),
				new RuleDefinition.Force(Severity.BLOCK, null, null));
		DecisionFacts facts = new DecisionFacts(Body.COMMITTEE, SubjectClass.PLAN,
				new Tally(new Tally.Votes(present, 0, 0), present, 15, true), Set.of());
		return RuleBook.of(SourceQuality.FULL_TEXT, List.of(rule))
			.inForce(LocalDate.of(2026, 11, 23))
			.judge(facts, Cases.CALENDAR)
			.stream()
			.filter(Finding::blocks)
			.toList();
	}

}
