package vn.chidao.membership.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonContactView;
import vn.chidao.membership.PersonContacts;
import vn.chidao.membership.RosterLedger;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** What a list is written from, each in one statement. */
@Component
class RosterSource {

	/** More agencies than this make no list to choose from. */
	private static final int MOST_CHOICES = 500;

	private final People people;

	private final Committees committees;

	private final Agencies agencies;

	private final Clock clock;

	RosterSource(People people, Committees committees, Agencies agencies, Clock clock) {
		this.people = people;
		this.committees = committees;
		this.agencies = agencies;
		this.clock = clock;
	}

	CommitteeView body(CommitteeId committee) {
		return this.committees.get(committee);
	}

	List<MembershipView> members(CommitteeId committee, @Nullable LocalDate asOf) {
		return this.people.memberships.onDate(committee, (asOf != null) ? asOf : LegalTime.today(this.clock));
	}

	List<Registered> persons(Set<PersonId> ids) {
		return this.people.ledger.persons(ids);
	}

	Map<PersonId, PersonContactView> contacts(Set<PersonId> ids) {
		return this.people.contacts.visible(ids);
	}

	Map<AgencyId, AgencyView> agencies(List<MembershipView> seats, Collection<Registered> persons) {
		Set<AgencyId> wanted = Stream
			.concat(seats.stream().map(MembershipView::onBehalfOfId),
					persons.stream().map((person) -> person.details().agencyId()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return wanted.isEmpty() ? Map.of() : this.agencies.views(wanted);
	}

	List<String> agencyNames() {
		return this.agencies.first(MOST_CHOICES).stream().map(AgencyView::name).distinct().toList();
	}

	/** Persons, their posts and how to reach them. */
	@Component
	static class People {

		private final Memberships memberships;

		private final RosterLedger ledger;

		private final PersonContacts contacts;

		People(Memberships memberships, RosterLedger ledger, PersonContacts contacts) {
			this.memberships = memberships;
			this.ledger = ledger;
			this.contacts = contacts;
		}

	}

}
