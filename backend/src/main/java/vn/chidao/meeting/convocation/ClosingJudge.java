package vn.chidao.meeting.convocation;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.invitation.OpinionDebts;
import vn.chidao.regulation.FindingView;

/**
 * Judges how every member's place was filled, once, when the meeting closes.
 */
@Component
class ClosingJudge {

	private final Invitations invitations;

	private final OpinionDebts debts;

	private final Findings findings;

	ClosingJudge(Invitations invitations, OpinionDebts debts, Findings findings) {
		this.invitations = invitations;
		this.debts = debts;
		this.findings = findings;
	}

	List<FindingView> judge(MeetingView meeting) {
		this.debts.judgeAll(this.invitations.of(meeting.id()), meeting);
		return this.findings.standing(List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
	}

}
