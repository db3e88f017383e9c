package vn.chidao.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.Access;
import vn.chidao.security.Actor;
import vn.chidao.security.Capacity;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.PersonId;

/**
 * How to reach persons, which is personal data: administrators see everybody's, everybody
 * their own, and those who keep the affairs of a body that of the people who sit in it.
 */
@Component
public class PersonContacts {

	private static final Set<Capacity> KEEPERS = Set.of(Capacity.CHAIR, Capacity.STANDING_VICE_CHAIR,
			Capacity.TEAM_LEADER, Capacity.STANDING_DEPUTY_TEAM_LEADER, Capacity.DEPUTY_TEAM_LEADER,
			Capacity.SECRETARY);

	private final PersonRepository persons;

	private final MembershipRepository memberships;

	private final Access access;

	private final Seer seer;

	PersonContacts(PersonRepository persons, MembershipRepository memberships, Access access, Seer seer) {
		this.persons = persons;
		this.memberships = memberships;
		this.access = access;
		this.seer = seer;
	}

	/**
	 * How to reach those of some people of whom the current actor may know it. Two
	 * statements, whatever their number, besides those that tell where the actor sits.
	 * @param people some people
	 * @return ways to reach them, by person; the others are left out
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, PersonContactView> visible(Collection<PersonId> people) {
		Set<UUID> wanted = people.stream().map(PersonId::value).collect(Collectors.toSet());
		Set<UUID> known = this.access.can(MembershipAction.READ_CONTACTS) ? wanted : reachable(wanted);
		return known.isEmpty() ? Map.of()
				: this.persons.findByIdIn(known).stream().collect(Collectors.toMap(Person::id, Person::contact));
	}

	private Set<UUID> reachable(Set<UUID> wanted) {
		Set<UUID> known = new HashSet<>();
		this.seer.person().map(PersonId::value).filter(wanted::contains).ifPresent(known::add);
		List<UUID> kept = this.access.capacities()
			.entrySet()
			.stream()
			.filter((held) -> held.getValue().stream().anyMatch(KEEPERS::contains))
			.map((held) -> held.getKey().value())
			.toList();
		if (!kept.isEmpty()) {
			known.addAll(this.memberships.sitting(kept, wanted, this.seer.today()));
		}
		return known;
	}

	/** Who looks, and when. */
	@Component
	static class Seer {

		private final CurrentActor current;

		private final Clock clock;

		Seer(CurrentActor current, Clock clock) {
			this.current = current;
			this.clock = clock;
		}

		Optional<PersonId> person() {
			return this.current.find().map(Actor::person);
		}

		LocalDate today() {
			return LegalTime.today(this.clock);
		}

	}

}
