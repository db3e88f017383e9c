package vn.chidao.regulation.recognition;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.chidao.regulation.engine.rules.RuleType;

import static org.assertj.core.api.Assertions.assertThat;

/** Opinions collected in writing are not taken for votes at a meeting. */
class OpinionsInWritingTests {

	private static final String AT_MEETINGS = "Ban Chỉ đạo thảo luận tập thể và quyết định theo đa số thành viên có mặt";

	@Test
	void theirShareIsNotThatOfAVote() {
		assertThat(majorities(AT_MEETINGS
				+ ". Trường hợp không tổ chức họp, việc lấy ý kiến các thành viên bằng văn bản phải được ít nhất 2/3 tổng số thành viên đồng ý"))
			.singleElement()
			.satisfies((proposal) -> {
				assertThat(proposal.parameters()).containsEntry("base", "MEMBERS_PRESENT");
				assertThat(proposal.notStated()).contains("share", "quorum");
				assertThat(proposal.confidence()).isEqualTo(Confidence.CERTAIN);
			});
		assertThat(majorities(
				"Giữa hai kỳ họp, Trưởng ban lấy ý kiến các thành viên bằng văn bản, được trên 1/2 tổng số thành viên tán thành thì thông qua. "
						+ AT_MEETINGS))
			.singleElement()
			.satisfies((proposal) -> assertThat(proposal.notStated()).contains("share"));
	}

	@Test
	void aloneTheyAreNoRuleOnMeetings() {
		assertThat(majorities(
				"Phiếu lấy ý kiến được gửi đến từng thành viên; việc lấy ý kiến bằng văn bản được quá nửa tổng số thành viên đồng ý thì thông qua"))
			.isEmpty();
	}

	@Test
	void howManyAnswerIsNoQuorum() {
		assertThat(majorities(AT_MEETINGS
				+ ".\n\n2. Việc lấy ý kiến bằng văn bản có giá trị khi có ít nhất 2/3 số thành viên tham gia"))
			.singleElement()
			.satisfies((proposal) -> assertThat(proposal.notStated()).contains("quorum"));
	}

	@Test
	void aSentenceOnBothIsToBeLookedAt() {
		assertThat(majorities(
				"Ban Chỉ đạo quyết định theo đa số tại cuộc họp hoặc bằng phiếu lấy ý kiến gửi các thành viên"))
			.singleElement()
			.satisfies((proposal) -> assertThat(proposal.confidence()).isEqualTo(Confidence.PROBABLE));
	}

	private static List<Proposal> majorities(String clause) {
		return Read.proposals("""
				QUY CHẾ
				Hoạt động của Ban Chỉ đạo

				Điều 2. Nguyên tắc làm việc

				1. %s.
				""".formatted(clause))
			.stream()
			.filter((proposal) -> proposal.type() == RuleType.DECISION_MODE)
			.toList();
	}

}
