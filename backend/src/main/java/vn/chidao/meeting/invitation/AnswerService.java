package vn.chidao.meeting.invitation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.InvitationAnswered;
import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * An invitee's answer: will come, or asks the chair for consent to be absent.
 */
@Service
class AnswerService {

	private final InvitationDesk desk;

	private final OpinionDebts debts;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	AnswerService(InvitationDesk desk, OpinionDebts debts, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.debts = debts;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<InvitationView> respond(InvitationId id) {
		InvitationDesk.InvitationHandling taken = this.desk.take(id);
		taken.requireInvitee();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.ANSWERS)),
				() -> this.refusals.illegal(taken.invitation().accept(this.chronicle.now())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return answered(taken, MeetingAction.RESPOND_TO_INVITATION);
	}

	@Transactional
	Outcome<InvitationView> requestAbsence(RequestAbsence act) {
		InvitationDesk.InvitationHandling taken = this.desk.take(act.invitationId());
		taken.requireInvitee();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.ANSWERS)),
				() -> this.refusals.length(act.reason(), 2, 2_000, "reason"),
				() -> this.refusals.illegal(chairing(taken)), () -> this.refusals
					.illegal(taken.invitation().requestAbsence(act.reason().strip(), this.chronicle.now())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return answered(taken, MeetingAction.REQUEST_ABSENCE);
	}

	private Outcome<InvitationView> answered(InvitationDesk.InvitationHandling taken, MeetingAction action) {
		InvitationView view = this.desk.keep(taken.invitation());
		this.debts.follow(taken.invitation(), taken.handling().view());
		this.chronicle.record(action, view.id(), taken.handling().view());
		this.chronicle.publish(new InvitationAnswered(view.meetingId(), view.id()));
		return Outcome.done(view);
	}

	/** Nobody can ask themselves for consent. */
	private static Optional<Obstacle> chairing(InvitationDesk.InvitationHandling taken) {
		boolean own = taken.invitation().invitee().membershipId() != null
				&& taken.invitation().invitee().membershipId().equals(taken.handling().meeting().presidingId());
		return own ? Optional.of(Obstacle.of("chairAsksNobody")) : Optional.empty();
	}

}
