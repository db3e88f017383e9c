package vn.chidao.membership.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chidao.membership.Mentions;
import vn.chidao.membership.RosterLedger;
import vn.chidao.security.Accounts;
import vn.chidao.security.PersonId;

/**
 * Why a list cannot be taken back: somebody changed what it made, or something rests on
 * it by now.
 */
@Component
class UndoChecks {

	private final RosterLedger ledger;

	private final Accounts accounts;

	private final ObjectProvider<Mentions> mentions;

	UndoChecks(RosterLedger ledger, Accounts accounts, ObjectProvider<Mentions> mentions) {
		this.ledger = ledger;
		this.accounts = accounts;
		this.mentions = mentions;
	}

	/** One problem for each person or post that stands in the way. */
	List<RosterProblem> problems(RosterImport taken) {
		Map<UUID, Integer> versions = versions(taken);
		Set<UUID> named = named(taken);
		return taken.items()
			.stream()
			.flatMap((item) -> reason(item, versions, named).stream()
				.map((key) -> RosterProblem.of(null, key, item.title())))
			.toList();
	}

	private static List<String> reason(RosterImportItem item, Map<UUID, Integer> versions, Set<UUID> named) {
		Integer version = versions.get(item.objectId());
		if (version == null || version != item.objectVersion()) {
			return List.of("roster.undo.changed");
		}
		boolean made = item.kind() == RosterItemKind.PERSON_CREATED || item.kind() == RosterItemKind.MEMBERSHIP_CREATED;
		return (made && named.contains(item.objectId())) ? List.of("roster.undo.named") : List.of();
	}

	private Map<UUID, Integer> versions(RosterImport taken) {
		Map<UUID, Integer> versions = new HashMap<>();
		this.ledger.persons(persons(taken.items()))
			.forEach((person) -> versions.put(person.id().value(), person.version()));
		this.ledger.ofBody(taken.committeeId()).forEach((seat) -> versions.put(seat.id().value(), seat.version()));
		return versions;
	}

	private Set<UUID> named(RosterImport taken) {
		Set<UUID> made = of(taken, RosterItemKind.PERSON_CREATED, RosterItemKind.MEMBERSHIP_CREATED);
		Set<UUID> named = new HashSet<>();
		this.mentions.forEach((mention) -> named.addAll(mention.mentioned(made)));
		List<PersonId> persons = of(taken, RosterItemKind.PERSON_CREATED).stream().map(PersonId::new).toList();
		this.accounts.of(persons).keySet().forEach((person) -> named.add(person.value()));
		// a post given since, here or elsewhere
		this.ledger.ofPersons(persons)
			.stream()
			.filter((seat) -> !made.contains(seat.id().value()))
			.forEach((seat) -> named.add(seat.personId().value()));
		return named;
	}

	private static Set<UUID> of(RosterImport taken, RosterItemKind... kinds) {
		return taken.items()
			.stream()
			.filter((item) -> List.of(kinds).contains(item.kind()))
			.map(RosterImportItem::objectId)
			.collect(Collectors.toSet());
	}

	private static List<PersonId> persons(Collection<RosterImportItem> items) {
		return items.stream()
			.filter((item) -> item.kind().isAboutPerson())
			.map((item) -> new PersonId(item.objectId()))
			.toList();
	}

}
