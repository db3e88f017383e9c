package vn.chidao.meeting.invitation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.InvitationId;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Answers, absence, substitutes, opinions and attendance.
 */
@Controller
class InvitationController {

	private final AnswerService answers;

	private final AbsenceService absences;

	private final SubstitutionService substitutions;

	private final AttendanceService attendances;

	InvitationController(AnswerService answers, AbsenceService absences, SubstitutionService substitutions,
			AttendanceService attendances) {
		this.answers = answers;
		this.absences = absences;
		this.substitutions = substitutions;
		this.attendances = attendances;
	}

	@MutationMapping
	InvitationPayload respondToInvitation(@Argument RespondToInvitation input) {
		return InvitationPayload.of(this.answers.respond(input.invitationId()));
	}

	@MutationMapping
	InvitationPayload requestAbsence(@Argument RequestAbsence input) {
		return InvitationPayload.of(this.answers.requestAbsence(input));
	}

	@MutationMapping
	InvitationPayload decideAbsence(@Argument DecideAbsence input) {
		return InvitationPayload.of(this.absences.decide(input));
	}

	@MutationMapping
	InvitationPayload appointSubstitute(@Argument AppointSubstitute input) {
		return InvitationPayload.of(this.substitutions.appoint(input));
	}

	@MutationMapping
	InvitationPayload submitWrittenOpinion(@Argument SubmitWrittenOpinion input) {
		return InvitationPayload.of(this.substitutions.submit(input));
	}

	@MutationMapping
	InvitationPayload recordAttendance(@Argument RecordAttendance input) {
		return InvitationPayload.of(this.attendances.record(input));
	}

	/**
	 * An answer, GraphQL input {@code RespondToInvitationInput}.
	 *
	 * @param invitationId the invitation
	 */
	record RespondToInvitation(InvitationId invitationId) {
	}

	/**
	 * The answer to each of these acts.
	 *
	 * @param invitation the invitation, null if refused
	 * @param userErrors why it was refused
	 */
	record InvitationPayload(@Nullable InvitationView invitation, List<UserError> userErrors) {

		static InvitationPayload of(Outcome<InvitationView> outcome) {
			return new InvitationPayload(outcome.value(), outcome.userErrors());
		}

	}

}
