package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.invitation.OpinionDebts;
import vn.chidao.meeting.session.Obstacle;
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

	/** Members of whom nobody said yet whether they were there stand in the way. */
	Optional<Obstacle> unrecorded(MeetingView meeting) {
		long unseen = this.invitations.ofMeetings(List.of(meeting.id()))
			.getOrDefault(meeting.id(), List.of())
			.stream()
			.filter((invitation) -> invitation.memberId() != null && invitation.attendance() == null)
			.count();
		return (unseen > 0) ? Optional.of(Obstacle.of("attendanceNotRecorded", unseen)) : Optional.empty();
	}

	/** Attendance is owed to meetings of the whole body. */
	List<FindingView> judge(MeetingView meeting) {
		if (meeting.kind().isOfWholeBody()) {
			this.debts.judgeAll(this.invitations.of(meeting.id()), meeting);
		}
		return this.findings.standing(List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
	}

}
