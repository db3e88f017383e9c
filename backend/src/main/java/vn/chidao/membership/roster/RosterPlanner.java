package vn.chidao.membership.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.chidao.committee.DecisionReference;
import vn.chidao.membership.MembershipTerms;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.roster.RosterPlan.Difference;
import vn.chidao.membership.roster.RosterPlan.PersonChange;
import vn.chidao.membership.roster.RosterPlan.SeatChange;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;

/**
 * Works out what taking a list over would do. It only looks: facts in, plan out.
 */
final class RosterPlanner {

	private final RosterFacts facts;

	private final RosterWords words;

	RosterPlanner(RosterFacts facts, RosterWords words) {
		this.facts = facts;
		this.words = words;
	}

	RosterPlan plan(RosterSheet sheet) {
		PersonPlanner persons = new PersonPlanner(this.facts);
		SeatPlanner seats = new SeatPlanner(this.facts, this.words);
		List<Draft> drafts = new ArrayList<>();
		for (RosterSheet.Row row : sheet.rows()) {
			RosterEntry entry = new EntryReader(row, this.facts.body(), this.facts.agencies(), this.words).read();
			List<RosterProblem> problems = new ArrayList<>(entry.problems());
			PersonChange person = persons.plan(entry, problems);
			drafts.add(new Draft(entry, person, seats.plan(entry, person, problems), problems));
		}
		return new RosterPlan(drafts.stream().map((draft) -> row(draft, seats)).toList(), sheet.problems());
	}

	private RosterPlan.Row row(Draft draft, SeatPlanner seats) {
		RosterProblem clash = seats.clash(draft.entry(), draft.person());
		if (clash != null) {
			draft.problems().add(clash);
		}
		List<Difference> differences = new ArrayList<>();
		if (draft.person().change() == RosterChange.CHANGED && draft.person().before() != null) {
			compare(draft.person().before().details(), draft.person().after(), differences);
		}
		if (draft.seat() != null && draft.seat().before() != null) {
			compare(MembershipTerms.of(draft.seat().before()), draft.seat().after(), differences);
		}
		return new RosterPlan.Row(draft.entry(), draft.person(), draft.seat(), differences, draft.problems());
	}

	private void compare(PersonDetails before, PersonDetails after, List<Difference> differences) {
		note(differences, RosterColumn.HONORIFIC, before.honorific(), after.honorific());
		note(differences, RosterColumn.AGENCY, this.facts.name(before.agencyId()), this.facts.name(after.agencyId()));
		note(differences, RosterColumn.HEADS, decided(before.headsAgency()), decided(after.headsAgency()));
		note(differences, RosterColumn.EMAIL, before.contact().email(), after.contact().email());
		note(differences, RosterColumn.PHONE, before.contact().phone(), after.contact().phone());
	}

	private void compare(MembershipTerms before, MembershipTerms after, List<Difference> differences) {
		note(differences, RosterColumn.ON_BEHALF_OF, this.facts.name(before.onBehalfOfId()),
				this.facts.name(after.onBehalfOfId()));
		note(differences, RosterColumn.OFFICE, before.publicOffice(), after.publicOffice());
		note(differences, RosterColumn.CAPACITY, this.words.of(before.capacity()), this.words.of(after.capacity()));
		note(differences, RosterColumn.SOURCE, this.words.of(before.source()), this.words.of(after.source()));
		note(differences, RosterColumn.TO, before.validTo(), after.validTo());
		note(differences, RosterColumn.DECISION, cited(before.decision()), cited(after.decision()));
	}

	private String decided(boolean value) {
		return value ? this.words.yes() : this.words.no();
	}

	private static @Nullable String cited(@Nullable DecisionReference decision) {
		return (decision != null) ? decision.notation() + ", " + WrittenTime.VIETNAMESE.day(decision.issuedOn()) + ", "
				+ decision.issuer() : null;
	}

	private static void note(List<Difference> differences, RosterColumn column, @Nullable Object before,
			@Nullable Object after) {
		if (!Objects.equals(before, after)) {
			differences.add(new Difference(column, before, after));
		}
	}

	/** A row whose fit with the others is not known yet. */
	private record Draft(RosterEntry entry, PersonChange person, @Nullable SeatChange seat,
			List<RosterProblem> problems) {

	}

}
