package vn.chidao.meeting.invitation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Guests of extended meetings, and who is invited by name to working sessions.
 */
@Controller
class GuestController {

	private final GuestService guests;

	private final ParticipantService participants;

	GuestController(GuestService guests, ParticipantService participants) {
		this.guests = guests;
		this.participants = participants;
	}

	@MutationMapping
	InviteParticipantPayload inviteParticipant(@Argument InviteParticipant input) {
		Outcome<MeetingView> outcome = this.participants.invite(input);
		return new InviteParticipantPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	InviteGuestPayload inviteGuest(@Argument InviteGuest input) {
		Outcome<MeetingView> outcome = this.guests.invite(input);
		return new InviteGuestPayload(outcome.value(), outcome.userErrors());
	}

	record InviteParticipantPayload(@Nullable MeetingView meeting, List<UserError> userErrors) {
	}

	record InviteGuestPayload(@Nullable MeetingView meeting, List<UserError> userErrors) {
	}

}
