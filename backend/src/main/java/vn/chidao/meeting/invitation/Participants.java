package vn.chidao.meeting.invitation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.Persons;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Who can take part in a working session: whoever sits, on its day, in a body that works
 * under the same regulation.
 */
@Component
class Participants {

	private final Memberships memberships;

	private final Persons persons;

	private final Standings standings;

	Participants(Memberships memberships, Persons persons, Standings standings) {
		this.memberships = memberships;
		this.persons = persons;
		this.standings = standings;
	}

	Optional<MembershipView> seat(MembershipId id, MeetingView meeting) {
		return this.memberships.find(id)
			.filter((seat) -> isUnderSameRegulation(seat.committeeId(), meeting.committeeId()))
			.filter((seat) -> this.memberships.onDate(seat.committeeId(), LegalTime.dayOf(meeting.startsAt()))
				.stream()
				.anyMatch((held) -> held.id().equals(id)));
	}

	String name(MembershipView seat) {
		return this.persons.get(seat.personId()).fullName();
	}

	private boolean isUnderSameRegulation(CommitteeId one, CommitteeId other) {
		Map<CommitteeId, Standing.Place> places = this.standings.places(List.of(one, other));
		return Objects.requireNonNull(places.get(one))
			.committee()
			.equals(Objects.requireNonNull(places.get(other)).committee());
	}

}
