package vn.chidao.meeting.invitation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.membership.Persons;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.PersonId;

/**
 * Who may attend in a member's place, and what follows from it.
 */
@Component
class SubstituteChecks {

	private final Persons persons;

	private final Invitations invitations;

	private final OpinionDebts debts;

	private final Refusals refusals;

	SubstituteChecks(Persons persons, Invitations invitations, OpinionDebts debts, Refusals refusals) {
		this.persons = persons;
		this.invitations = invitations;
		this.debts = debts;
		this.refusals = refusals;
	}

	/** A substitute is somebody known who is not invited themselves. */
	Optional<UserError> refusal(Invitation invitation, PersonId substitute) {
		if (this.persons.find(substitute).isEmpty()) {
			return Optional.of(this.refusals.invalid("refusal.membership.person.unknown", "personId"));
		}
		boolean invited = this.invitations.of(invitation.meetingId())
			.stream()
			.anyMatch((other) -> substitute.value().equals(other.invitee().personId()));
		return invited ? Optional.of(this.refusals.invalid("meeting.refusal.substituteInvited", "personId"))
				: Optional.empty();
	}

	void follow(Invitation invitation, MeetingView meeting) {
		this.debts.follow(invitation, meeting);
	}

}
