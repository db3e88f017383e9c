package vn.chidao.membership.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.MembershipAction;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.security.Access;
import vn.chidao.security.PersonId;

/**
 * Reads what a list has to be compared with, in a number of statements that does not grow
 * with the list.
 */
@Component
class RosterLoader {

	private final RosterLedger ledger;

	private final Agencies agencies;

	private final Access access;

	RosterLoader(RosterLedger ledger, Agencies agencies, Access access) {
		this.ledger = ledger;
		this.agencies = agencies;
		this.access = access;
	}

	RosterFacts facts(CommitteeView body, RosterSheet sheet) {
		List<MembershipView> seats = this.ledger.ofBody(body.id());
		List<Registered> persons = persons(sheet, seats);
		return new RosterFacts(body, this.access.can(MembershipAction.UPDATE_PERSON), persons, seats,
				byName(this.agencies.called(texts(sheet, RosterColumn.AGENCY, RosterColumn.ON_BEHALF_OF))),
				names(persons, seats));
	}

	private List<Registered> persons(RosterSheet sheet, List<MembershipView> seats) {
		Set<PersonId> ids = seats.stream().map(MembershipView::personId).collect(Collectors.toCollection(HashSet::new));
		texts(sheet, RosterColumn.CODE).forEach((code) -> {
			try {
				ids.add(PersonId.of(code));
			}
			catch (BadInputException ex) {
				// told when the row is read
			}
		});
		Map<PersonId, Registered> found = new HashMap<>();
		this.ledger.persons(ids).forEach((person) -> found.put(person.id(), person));
		this.ledger.named(texts(sheet, RosterColumn.NAME)).forEach((person) -> found.put(person.id(), person));
		return List.copyOf(found.values());
	}

	private Map<AgencyId, String> names(List<Registered> persons, List<MembershipView> seats) {
		Set<AgencyId> wanted = Stream
			.concat(persons.stream().map((person) -> person.details().agencyId()),
					seats.stream().map(MembershipView::onBehalfOfId))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return wanted.isEmpty() ? Map.of()
				: this.agencies.views(wanted)
					.values()
					.stream()
					.collect(Collectors.toMap(AgencyView::id, AgencyView::name));
	}

	private static Set<String> texts(RosterSheet sheet, RosterColumn... columns) {
		return sheet.rows()
			.stream()
			.flatMap((row) -> Stream.of(columns).map(row::text))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.toSet());
	}

	/** By full name; a short name counts where no full name is the same. */
	private static Map<String, List<AgencyView>> byName(Collection<AgencyView> found) {
		Map<String, List<AgencyView>> names = new HashMap<>();
		found.forEach((agency) -> names.computeIfAbsent(PersonDetails.fold(agency.name()), (name) -> new ArrayList<>())
			.add(agency));
		Map<String, List<AgencyView>> shortNames = new HashMap<>();
		found.stream()
			.filter((agency) -> agency.shortName() != null)
			.forEach((agency) -> shortNames
				.computeIfAbsent(PersonDetails.fold(String.valueOf(agency.shortName())), (name) -> new ArrayList<>())
				.add(agency));
		shortNames.forEach(names::putIfAbsent);
		return names;
	}

}
