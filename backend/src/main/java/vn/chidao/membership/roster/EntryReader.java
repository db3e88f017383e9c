package vn.chidao.membership.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.DecisionReference;
import vn.chidao.committee.Tenure;
import vn.chidao.membership.PersonContactView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.PostRole;
import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.security.PersonId;

/**
 * Reads one row, cell by cell; every mistake is told at its cell.
 */
final class EntryReader {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_HONORIFIC = 30;

	private static final int LONGEST_TEXT = 255;

	private static final List<DateTimeFormatter> DAYS = Stream.of("d/M/uuuu", "uuuu-M-d", "d-M-uuuu", "d.M.uuuu")
		.map((form) -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private final RosterSheet.Row row;

	private final CommitteeView body;

	private final Map<String, List<AgencyView>> agencies;

	private final RosterWords words;

	private final List<RosterProblem> problems = new ArrayList<>();

	EntryReader(RosterSheet.Row row, CommitteeView body, Map<String, List<AgencyView>> agencies, RosterWords words) {
		this.row = row;
		this.body = body;
		this.agencies = agencies;
		this.words = words;
	}

	RosterEntry read() {
		RosterEntry.Who who = who();
		RosterEntry.Seat seat = seat();
		return new RosterEntry(this.row, who, seat, List.copyOf(this.problems));
	}

	private RosterEntry.Who who() {
		String name = this.row.text(RosterColumn.NAME);
		if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
			wrong(RosterColumn.NAME, "refusal.length", SHORTEST_NAME, LONGEST_NAME);
		}
		String code = this.row.text(RosterColumn.CODE);
		boolean isNew = this.words.meansNew(code);
		String email = text(RosterColumn.EMAIL, LONGEST_TEXT);
		if (email != null && !PersonContactView.isEmail(email)) {
			wrong(RosterColumn.EMAIL, "refusal.person.email");
		}
		String phone = text(RosterColumn.PHONE, LONGEST_HONORIFIC);
		if (phone != null && !PersonContactView.isPhone(phone)) {
			wrong(RosterColumn.PHONE, "refusal.person.phone");
		}
		return new RosterEntry.Who((code.isEmpty() || isNew) ? null : person(code), isNew, name,
				text(RosterColumn.HONORIFIC, LONGEST_HONORIFIC), agency(RosterColumn.AGENCY),
				word(RosterColumn.HEADS, this.words::decided), email, phone);
	}

	private @Nullable PersonId person(String code) {
		try {
			return PersonId.of(code);
		}
		catch (BadInputException ex) {
			wrong(RosterColumn.CODE, "roster.person.code");
			return null;
		}
	}

	private RosterEntry.@Nullable Seat seat() {
		PostRole post = word(RosterColumn.POST, (text) -> this.words.post(text, this.body));
		LocalDate from = day(RosterColumn.FROM);
		LocalDate to = day(RosterColumn.TO);
		AgencyId agency = agency(RosterColumn.ON_BEHALF_OF);
		DecisionReference decision = decision();
		String office = text(RosterColumn.OFFICE, LONGEST_TEXT);
		if (!this.row.has(RosterColumn.POST) && !this.row.has(RosterColumn.FROM)) {
			return null;
		}
		require(RosterColumn.POST);
		require(RosterColumn.FROM);
		if (post == null || from == null) {
			return null;
		}
		check(post, from, to);
		return new RosterEntry.Seat(post, agency, office, word(RosterColumn.CAPACITY, this.words::capacity),
				word(RosterColumn.SOURCE, this.words::source), from, to, decision);
	}

	private void check(PostRole post, LocalDate from, @Nullable LocalDate to) {
		if (!new Tenure(from, to).isInOrder()) {
			wrong(RosterColumn.TO, "refusal.period");
		}
		LocalDate dissolved = this.body.dissolutionDate();
		if (from.isBefore(this.body.foundingDate()) || (dissolved != null && from.isAfter(dissolved))) {
			wrong(RosterColumn.FROM, "refusal.membership.outsideBody", this.body.shortName());
		}
		if (!post.existsIn(this.body.kind())) {
			wrong(RosterColumn.POST, "refusal.membership.post.notInTeam", this.row.text(RosterColumn.POST));
		}
	}

	private @Nullable DecisionReference decision() {
		String notation = text(RosterColumn.DECISION, LONGEST_TEXT);
		LocalDate day = day(RosterColumn.DECISION_DAY);
		String issuer = text(RosterColumn.DECISION_ISSUER, LONGEST_TEXT);
		if (notation == null && day == null && issuer == null) {
			return null;
		}
		DecisionReference decision = (notation != null && day != null && issuer != null)
				? new DecisionReference(notation, day, issuer) : null;
		if (decision == null || !decision.isComplete()) {
			wrong(RosterColumn.DECISION, "refusal.committee.decision.incomplete");
		}
		return decision;
	}

	private @Nullable AgencyId agency(RosterColumn column) {
		String name = this.row.text(column);
		if (name.isEmpty()) {
			return null;
		}
		List<AgencyView> found = this.agencies.getOrDefault(PersonDetails.fold(name), List.of());
		if (found.size() != 1) {
			wrong(column, found.isEmpty() ? "roster.agency.unknown" : "roster.agency.several", name);
			return null;
		}
		return found.getFirst().id();
	}

	private @Nullable LocalDate day(RosterColumn column) {
		RosterCell cell = this.row.cells().get(column);
		if (cell == null || cell.problem() != null) {
			return null;
		}
		Optional<LocalDate> day = (cell.date() != null) ? Optional.of(cell.date()) : day(cell.text());
		if (day.isEmpty()) {
			wrong(column, "roster.day", cell.text());
		}
		return day.orElse(null);
	}

	private static Optional<LocalDate> day(String text) {
		for (DateTimeFormatter form : DAYS) {
			try {
				return Optional.of(LocalDate.parse(text, form));
			}
			catch (DateTimeException ex) {
				// the next form may fit
			}
		}
		return Optional.empty();
	}

	private <T> @Nullable T word(RosterColumn column, Function<String, Optional<T>> meaning) {
		String text = this.row.text(column);
		if (text.isEmpty()) {
			return null;
		}
		Optional<T> found = meaning.apply(text);
		if (found.isEmpty()) {
			wrong(column, (column == RosterColumn.POST) ? "roster.post.unknown" : "roster.word.unknown", text);
		}
		return found.orElse(null);
	}

	private @Nullable String text(RosterColumn column, int longest) {
		String text = this.row.text(column);
		if (text.length() > longest) {
			wrong(column, "refusal.person.text.tooLong", longest);
		}
		return text.isEmpty() ? null : text;
	}

	private void require(RosterColumn column) {
		if (!this.row.cells().containsKey(column)) {
			wrong(column, "roster.cell.required", column.title());
		}
	}

	private void wrong(RosterColumn column, String key, Object... arguments) {
		this.problems.add(RosterProblem.of(this.row.at(column), key, arguments));
	}

}
