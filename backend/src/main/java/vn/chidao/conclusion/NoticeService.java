package vn.chidao.conclusion;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.conclusion.signing.Signing;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Issues notices of conclusions: state, the regulation, change, delivery to each member.
 */
@Service
class NoticeService {

	private final Meetings meetings;

	private final ConclusionRegister register;

	private final NoticeRules rules;

	private final NoticeDesk desk;

	NoticeService(Meetings meetings, ConclusionRegister register, NoticeRules rules, NoticeDesk desk) {
		this.meetings = meetings;
		this.register = register;
		this.rules = rules;
		this.desk = desk;
	}

	@Transactional
	Outcome<ConclusionNoticeView> issue(IssueNotice act) {
		MeetingId id = act.meetingId();
		MeetingView meeting = this.meetings.lock(id);
		Standing sender = this.rules.requireSender(meeting);
		boolean concluded = this.register.ofMeetings(List.of(id)).containsKey(id);
		boolean noticed = this.register.noticesOf(List.of(id)).containsKey(id);
		Optional<UserError> obstacle = this.desk.obstacle(meeting, concluded, noticed);
		if (obstacle.isPresent()) {
			return Outcome.refused(obstacle.get());
		}
		List<MembershipView> members = this.desk.members(meeting);
		List<? extends UserError> violations = this.rules.violations(meeting, sender, members.size());
		if (!violations.isEmpty()) {
			return Outcome.refused(violations);
		}
		Signing signing = this.desk.sign(meeting, sender, members, act.wish());
		return (signing.signature() != null)
				? Outcome.done(this.desk.issue(meeting, new Sending(sender, members, signing.signature())))
				: Outcome.refused(signing.refusals());
	}

}
