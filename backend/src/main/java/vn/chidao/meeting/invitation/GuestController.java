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
 * Guests of extended meetings.
 */
@Controller
class GuestController {

	private final GuestService guests;

	GuestController(GuestService guests) {
		this.guests = guests;
	}

	@MutationMapping
	InviteGuestPayload inviteGuest(@Argument InviteGuest input) {
		Outcome<MeetingView> outcome = this.guests.invite(input);
		return new InviteGuestPayload(outcome.value(), outcome.userErrors());
	}

	record InviteGuestPayload(@Nullable MeetingView meeting, List<UserError> userErrors) {
	}

}
