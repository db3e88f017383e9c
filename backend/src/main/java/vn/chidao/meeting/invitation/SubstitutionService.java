package vn.chidao.meeting.invitation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.SubstituteAppointed;
import vn.chidao.meeting.WrittenOpinionSubmitted;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * A substitute, and the written opinion a member owes from then on (61/QĐ-BCĐ, Điều 7
 * khoản 5).
 */
@Service
class SubstitutionService {

	private final InvitationDesk desk;

	private final SubstituteChecks checks;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	SubstitutionService(InvitationDesk desk, SubstituteChecks checks, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.checks = checks;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<InvitationView> appoint(AppointSubstitute act) {
		InvitationDesk.InvitationHandling taken = this.desk.take(act.invitationId());
		taken.requireInvitee();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.SUBSTITUTES)),
				() -> this.checks.refusal(taken.invitation(), act.personId()), () -> this.refusals
					.illegal(taken.invitation().appointSubstitute(act.personId().value(), this.chronicle.now())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		InvitationView view = kept(taken, MeetingAction.APPOINT_SUBSTITUTE);
		this.chronicle.publish(new SubstituteAppointed(view.meetingId(), view.id()));
		return Outcome.done(view);
	}

	@Transactional
	Outcome<InvitationView> submit(SubmitWrittenOpinion act) {
		InvitationDesk.InvitationHandling taken = this.desk.take(act.invitationId());
		taken.requireInvitee();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.OPINIONS)),
				() -> this.refusals.length(act.text(), 2, 20_000, "text"), () -> this.refusals
					.illegal(taken.invitation().submitOpinion(act.text().strip(), this.chronicle.now())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		InvitationView view = kept(taken, MeetingAction.SUBMIT_WRITTEN_OPINION);
		this.chronicle.publish(new WrittenOpinionSubmitted(view.meetingId(), view.id()));
		return Outcome.done(view);
	}

	private InvitationView kept(InvitationDesk.InvitationHandling taken, MeetingAction action) {
		MeetingView meeting = taken.handling().view();
		InvitationView view = this.desk.keep(taken.invitation());
		this.checks.follow(taken.invitation(), meeting);
		this.chronicle.record(action, view.id(), meeting);
		return view;
	}

}
