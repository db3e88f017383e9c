package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.chidao.committee.Tenure;
import vn.chidao.membership.Capacity;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.MembershipTerms;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.membership.roster.RosterPlan.PersonChange;
import vn.chidao.membership.roster.RosterPlan.SeatChange;

/**
 * Finds out what becomes of the post of each row, and whether the posts of all rows fit
 * together with those there are.
 */
final class SeatPlanner {

	private final RosterFacts facts;

	private final RosterWords words;

	private final List<Span> spans = new ArrayList<>();

	SeatPlanner(RosterFacts facts, RosterWords words) {
		this.facts = facts;
		this.words = words;
		facts.seats().forEach((seat) -> this.spans.add(Span.of(seat)));
	}

	@Nullable SeatChange plan(RosterEntry entry, PersonChange person, List<RosterProblem> problems) {
		RosterEntry.Seat seat = entry.seat();
		if (seat == null) {
			return null;
		}
		MembershipView before = existing(seat, person);
		MembershipTerms after = terms(seat, before, person.after());
		RosterChange change = RosterChange.CREATED;
		if (before != null) {
			change = MembershipTerms.of(before).equals(after) ? RosterChange.UNCHANGED : RosterChange.CHANGED;
			if (before.validTo() != null && seat.validTo() != null && seat.validTo().isAfter(before.validTo())) {
				problems.add(RosterProblem.of(entry.row().at(RosterColumn.TO), "refusal.membership.end.later"));
			}
			this.spans.removeIf((span) -> span.entry() == null && before.id().toString().equals(span.membership()));
		}
		this.spans.add(new Span((before != null) ? before.id().toString() : null, person.key(), entry, seat.validFrom(),
				after.validTo(), seat.post().name()));
		return new SeatChange(change, before, after);
	}

	/** What is wrong with a row once every row is known. */
	@Nullable RosterProblem clash(RosterEntry entry, PersonChange person) {
		RosterEntry.Seat seat = entry.seat();
		if (seat == null) {
			return null;
		}
		Span own = this.spans.stream().filter((span) -> entry.equals(span.entry())).findFirst().orElseThrow();
		return this.spans.stream()
			.filter((other) -> !other.equals(own) && other.comesBefore(own) && other.post().equals(own.post()))
			.filter((other) -> other.tenure().overlaps(own.tenure()))
			.filter((other) -> seat.post().isSingle() || other.person().equals(person.key()))
			.findFirst()
			.map((other) -> problem(entry, seat, other, other.person().equals(person.key())))
			.orElse(null);
	}

	private RosterProblem problem(RosterEntry entry, RosterEntry.Seat seat, Span other, boolean same) {
		String cell = entry.row().at(RosterColumn.POST);
		String title = this.words.of(seat.post(), this.facts.body());
		if (other.entry() != null) {
			return RosterProblem.of(cell, same ? "roster.post.twice" : "roster.post.single", title,
					other.entry().row().number());
		}
		return RosterProblem.of(cell,
				same ? "refusal.membership.post.heldAlready" : "refusal.membership.post.heldByOther",
				holder(other.person()), title, other.from());
	}

	private String holder(String key) {
		return this.facts.persons()
			.stream()
			.filter((person) -> person.id().toString().equals(key))
			.map(Registered::details)
			.map(PersonDetails::fullName)
			.findFirst()
			.orElse("–");
	}

	private @Nullable MembershipView existing(RosterEntry.Seat seat, PersonChange person) {
		return this.facts.seats()
			.stream()
			.filter((known) -> known.personId().toString().equals(person.key()) && known.post() == seat.post()
					&& known.validFrom().equals(seat.validFrom()))
			.findFirst()
			.orElse(null);
	}

	private static MembershipTerms terms(RosterEntry.Seat seat, @Nullable MembershipView before, PersonDetails person) {
		if (before == null) {
			return new MembershipTerms(or(seat.onBehalfOfId(), person.agencyId()),
					or(seat.publicOffice(), person.publicOffice()),
					Objects.requireNonNullElse(seat.capacity(), Capacity.PART_TIME),
					Objects.requireNonNullElse(seat.source(), MembershipSource.APPOINTED), seat.validTo(),
					seat.decision());
		}
		return new MembershipTerms(or(seat.onBehalfOfId(), before.onBehalfOfId()),
				or(seat.publicOffice(), before.publicOffice()),
				Objects.requireNonNullElse(seat.capacity(), before.capacity()),
				Objects.requireNonNullElse(seat.source(), before.source()), or(seat.validTo(), before.validTo()),
				or(seat.decision(), before.decision()));
	}

	private static <T> @Nullable T or(@Nullable T stated, @Nullable T otherwise) {
		return (stated != null) ? stated : otherwise;
	}

	/** The days somebody has a post. */
	private record Span(@Nullable String membership, String person, @Nullable RosterEntry entry, LocalDate from,
			@Nullable LocalDate to, String post) {

		static Span of(MembershipView seat) {
			return new Span(seat.id().toString(), seat.personId().toString(), null, seat.validFrom(), seat.validTo(),
					seat.post().name());
		}

		Tenure tenure() {
			return new Tenure(this.from, this.to);
		}

		/** Of two rows that clash, the later is told. */
		boolean comesBefore(Span other) {
			return this.entry == null
					|| (other.entry != null && this.entry.row().number() < other.entry.row().number());
		}

	}

}
