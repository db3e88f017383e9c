package vn.chidao.meeting.invitation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Recording who is there: for the chair and the secretariat.
 */
@Service
class AttendanceService {

	private final InvitationDesk desk;

	private final OpinionDebts debts;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	AttendanceService(InvitationDesk desk, OpinionDebts debts, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.debts = debts;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<InvitationView> record(RecordAttendance act) {
		InvitationDesk.InvitationHandling taken = this.desk.take(act.invitationId());
		taken.handling().requireConduct();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.UNDER_WAY)),
				() -> this.refusals.illegal(taken.invitation().recordAttendance(act.status())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		InvitationView view = this.desk.keep(taken.invitation());
		this.debts.follow(taken.invitation(), taken.handling().view());
		this.chronicle.record(MeetingAction.RECORD_ATTENDANCE, view.id(), taken.handling().view());
		return Outcome.done(view);
	}

}
