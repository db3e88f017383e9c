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
 * Issues notices of conclusions: state, the regulation, change, delivery to each
 * recipient.
 */
@Service
class NoticeService {

	private final Meetings meetings;

	private final ConclusionRegister register;

	private final NoticeRules rules;

	private final NoticeDesk desk;

	private final Recipients recipients;

	NoticeService(Meetings meetings, ConclusionRegister register, NoticeRules rules, NoticeDesk desk,
			Recipients recipients) {
		this.meetings = meetings;
		this.register = register;
		this.rules = rules;
		this.desk = desk;
		this.recipients = recipients;
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
		List<MembershipView> recipients = this.recipients.of(meeting);
		List<? extends UserError> violations = this.rules.violations(meeting, sender, recipients.size());
		if (!violations.isEmpty()) {
			return Outcome.refused(violations);
		}
		Signing signing = this.desk.sign(meeting, sender, act.wish());
		return (signing.signature() != null)
				? Outcome.done(this.desk.issue(meeting, new Sending(sender, recipients, signing.signature())))
				: Outcome.refused(signing.refusals());
	}

}
