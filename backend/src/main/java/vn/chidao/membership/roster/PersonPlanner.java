package vn.chidao.membership.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.PersonContactView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.membership.roster.RosterPlan.PersonChange;

/**
 * Finds out whom each row is about, and what becomes of them. It remembers the rows
 * before.
 */
final class PersonPlanner {

	private final RosterFacts facts;

	/** What earlier rows have made of persons, and in which row. */
	private final Map<String, Touched> touched = new HashMap<>();

	PersonPlanner(RosterFacts facts) {
		this.facts = facts;
	}

	PersonChange plan(RosterEntry entry, List<RosterProblem> problems) {
		Registered registered = find(entry, problems);
		String key = (registered != null) ? registered.id().toString() : newKey(entry, problems);
		Touched earlier = this.touched.get(key);
		PersonDetails current = (earlier != null) ? earlier.details() : details(registered);
		PersonDetails after = merge(entry, current);
		RosterChange change = change(registered, earlier, after);
		boolean differs = change != RosterChange.UNCHANGED;
		if (earlier != null && differs && earlier.written()) {
			problems.add(at(entry, RosterColumn.NAME, "roster.person.conflict", earlier.row()));
		}
		if (differs && !this.facts.editsPersons()) {
			problems.add(at(entry, RosterColumn.NAME,
					(registered == null) ? "roster.person.newByAdmin" : "roster.person.changedByAdmin"));
		}
		if (after.headsAgency() && after.agencyId() == null) {
			problems.add(at(entry, RosterColumn.HEADS, "refusal.person.headsAgency.withoutAgency"));
		}
		boolean written = differs || (earlier != null && earlier.written());
		this.touched.put(key, new Touched(entry.row().number(), after, written));
		return new PersonChange(key, change, registered, after);
	}

	private static RosterChange change(@Nullable Registered registered, @Nullable Touched earlier,
			PersonDetails after) {
		if (registered == null && earlier == null) {
			return RosterChange.CREATED;
		}
		PersonDetails before = (earlier != null) ? earlier.details() : details(registered);
		return after.equals(before) ? RosterChange.UNCHANGED : RosterChange.CHANGED;
	}

	private @Nullable Registered find(RosterEntry entry, List<RosterProblem> problems) {
		RosterEntry.Who who = entry.person();
		if (who.id() != null) {
			return byCode(entry, problems);
		}
		if (who.isNew()) {
			return null;
		}
		List<Registered> candidates = this.facts.named(who.name());
		List<Registered> fitting = candidates.stream()
			.filter((person) -> who.agencyId() == null || who.agencyId().equals(person.details().agencyId()))
			.toList();
		if (fitting.size() == 1) {
			return fitting.getFirst();
		}
		if (!candidates.isEmpty()) {
			String where = candidates.stream()
				.map((person) -> Objects.requireNonNullElse(this.facts.name(person.details().agencyId()), "–"))
				.collect(Collectors.joining("; "));
			problems.add(at(entry, RosterColumn.NAME,
					fitting.isEmpty() ? "roster.person.elsewhere" : "roster.person.several", who.name(), where));
		}
		return candidates.isEmpty() ? null : candidates.getFirst();
	}

	private @Nullable Registered byCode(RosterEntry entry, List<RosterProblem> problems) {
		RosterEntry.Who who = entry.person();
		Registered person = (who.id() != null) ? this.facts.person(who.id()) : null;
		if (person == null) {
			problems.add(at(entry, RosterColumn.CODE, "roster.person.code"));
		}
		else if (!PersonDetails.sameName(person.details().fullName(), who.name())) {
			problems.add(at(entry, RosterColumn.NAME, "roster.person.otherName", person.details().fullName()));
		}
		return person;
	}

	/** Rows about the same new person have the same name, and no agency that differs. */
	private String newKey(RosterEntry entry, List<RosterProblem> problems) {
		RosterEntry.Who who = entry.person();
		String name = "new:" + PersonDetails.fold(who.name());
		Touched earlier = this.touched.get(name);
		if (earlier == null) {
			return name;
		}
		boolean sameAgency = who.agencyId() == null || who.agencyId().equals(earlier.details().agencyId());
		if (sameAgency && !who.isNew()) {
			return name;
		}
		if (sameAgency) {
			problems.add(at(entry, RosterColumn.NAME, "roster.person.twice", earlier.row()));
			return name;
		}
		if (!who.isNew()) {
			problems.add(at(entry, RosterColumn.NAME, "roster.person.twoNew", who.name(), earlier.row()));
		}
		return name + ":" + who.agencyId();
	}

	private static PersonDetails details(@Nullable Registered registered) {
		return (registered != null) ? registered.details()
				: new PersonDetails("", null, null, null, false, PersonContactView.NONE);
	}

	private static PersonDetails merge(RosterEntry entry, PersonDetails current) {
		RosterEntry.Who who = entry.person();
		boolean isNew = current.fullName().isEmpty();
		PersonContactView contact = new PersonContactView(or(who.email(), current.contact().email()),
				or(who.phone(), current.contact().phone()));
		// the office of somebody registered is changed where persons are, not by a list
		// of one body
		String office = isNew && entry.row().has(RosterColumn.OFFICE) ? entry.row().text(RosterColumn.OFFICE)
				: current.publicOffice();
		return new PersonDetails(isNew ? who.name() : current.fullName(), or(who.honorific(), current.honorific()),
				office, or(who.agencyId(), current.agencyId()),
				(who.headsAgency() != null) ? who.headsAgency() : current.headsAgency(), contact);
	}

	private static <T> @Nullable T or(@Nullable T stated, @Nullable T otherwise) {
		return (stated != null) ? stated : otherwise;
	}

	private static RosterProblem at(RosterEntry entry, RosterColumn column, String key, Object... arguments) {
		return RosterProblem.of(entry.row().at(column), key, arguments);
	}

	/** What an earlier row has made of a person. */
	private record Touched(int row, PersonDetails details, boolean written) {

	}

}
