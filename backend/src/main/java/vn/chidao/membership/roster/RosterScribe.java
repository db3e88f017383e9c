package vn.chidao.membership.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.chidao.membership.AppointMember;
import vn.chidao.membership.MembershipTerms;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.membership.roster.RosterPlan.PersonChange;
import vn.chidao.membership.roster.RosterPlan.SeatChange;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.security.CommitteeId;

/**
 * Does what was planned, inside its caller's transaction, and notes what it did so that
 * it can be taken back.
 */
@Component
class RosterScribe {

	private static final String REASON = "Nhập danh sách thành viên";

	private final RosterLedger ledger;

	private final RosterWords words;

	private final JsonMapper json;

	RosterScribe(RosterLedger ledger, RosterWords words, JsonMapper json) {
		this.ledger = ledger;
		this.words = words;
		this.json = json;
	}

	Written write(CommitteeId committee, RosterPlan plan) {
		Map<String, Registered> persons = new HashMap<>();
		List<RosterImportItem> items = new ArrayList<>();
		List<RosterProblem> problems = new ArrayList<>();
		for (RosterPlan.Row row : plan.rows()) {
			Registered person = write(row.person(), persons, items);
			if (row.seat() != null && row.entry().seat() != null) {
				write(new Post(committee, person, row.entry(), row.entry().seat()), row.seat(), items, problems);
			}
		}
		this.ledger.changed(committee);
		return new Written(items, problems);
	}

	private Registered write(PersonChange plan, Map<String, Registered> persons, List<RosterImportItem> items) {
		Registered known = persons.containsKey(plan.key()) ? persons.get(plan.key()) : plan.before();
		Registered person = switch (plan.change()) {
			case CREATED -> this.ledger.register(plan.after());
			case CHANGED ->
				(known != null) ? this.ledger.update(known.id(), plan.after()) : this.ledger.register(plan.after());
			case UNCHANGED -> (known != null) ? known : this.ledger.register(plan.after());
		};
		persons.put(plan.key(), person);
		if (plan.change() == RosterChange.CREATED) {
			items.add(item(RosterItemKind.PERSON_CREATED, person, null));
		}
		else if (plan.change() == RosterChange.CHANGED && plan.before() != null) {
			items.add(item(RosterItemKind.PERSON_CHANGED, person, plan.before().details()));
		}
		return person;
	}

	private RosterImportItem item(RosterItemKind kind, Registered person, @Nullable PersonDetails before) {
		return new RosterImportItem(kind, person.id().value(), person.version(), person.details().fullName(),
				(before != null) ? this.json.writeValueAsString(before) : null);
	}

	private void write(Post post, SeatChange plan, List<RosterImportItem> items, List<RosterProblem> problems) {
		MembershipView before = plan.before();
		if (before == null) {
			Outcome<MembershipView> outcome = this.ledger.appoint(post.appointment(plan.after()));
			String cell = post.entry().row().at(RosterColumn.POST);
			outcome.userErrors()
				.forEach((error) -> problems.add(RosterProblem.of(cell, "roster.said", error.message())));
			if (outcome.value() != null) {
				items.add(item(RosterItemKind.MEMBERSHIP_CREATED, post, outcome.value(), null));
			}
		}
		else if (plan.change() == RosterChange.CHANGED) {
			MembershipView after = this.ledger.amend(before.id(), plan.after(), REASON);
			items.add(item(RosterItemKind.MEMBERSHIP_CHANGED, post, after, MembershipTerms.of(before)));
		}
	}

	private RosterImportItem item(RosterItemKind kind, Post post, MembershipView membership,
			@Nullable MembershipTerms before) {
		String title = post.person().details().fullName() + " – " + this.words.of(membership) + ", từ "
				+ WrittenTime.VIETNAMESE.day(membership.validFrom());
		return new RosterImportItem(kind, membership.id().value(), membership.version(), title,
				(before != null) ? this.json.writeValueAsString(before) : null);
	}

	/**
	 * What was done.
	 *
	 * @param items persons and posts made and changed
	 * @param problems what could not be done after all
	 */
	record Written(List<RosterImportItem> items, List<RosterProblem> problems) {

	}

	/** Who gets which post. */
	private record Post(CommitteeId committee, Registered person, RosterEntry entry, RosterEntry.Seat seat) {

		AppointMember appointment(MembershipTerms terms) {
			return new AppointMember(this.committee, this.person.id(), this.seat.post(), terms.onBehalfOfId(),
					terms.publicOffice(), terms.capacity(), terms.source(), this.seat.validFrom(), terms.validTo(),
					terms.decision());
		}

	}

}
