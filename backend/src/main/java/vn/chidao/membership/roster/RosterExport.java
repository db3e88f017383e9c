package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.Capacity;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonContactView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.platform.text.Languages;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Writes the members of a body on a day out as a list that can be taken over again, and
 * the empty list to fill in.
 */
@Service
class RosterExport {

	private static final int LINES = 12;

	private final Access access;

	private final RosterSource source;

	private final RosterWords words;

	private final RosterPreviews texts;

	RosterExport(Access access, RosterSource source, RosterWords words, RosterPreviews texts) {
		this.access = access;
		this.source = source;
		this.words = words;
		this.texts = texts;
	}

	@Transactional(readOnly = true)
	byte[] template(CommitteeId committee) {
		this.access.require(RosterAction.IMPORT_ROSTER, committee);
		return RosterBook.write(List.of(), choices(this.source.body(committee)), instructions());
	}

	@Transactional(readOnly = true)
	byte[] members(CommitteeId committee, @Nullable LocalDate asOf) {
		this.access.require(RosterAction.IMPORT_ROSTER, committee);
		CommitteeView body = this.source.body(committee);
		List<MembershipView> seats = this.source.members(committee, asOf);
		Set<PersonId> ids = seats.stream().map(MembershipView::personId).collect(Collectors.toSet());
		Map<PersonId, Registered> persons = this.source.persons(ids)
			.stream()
			.collect(Collectors.toMap(Registered::id, Function.identity()));
		Map<PersonId, PersonContactView> contacts = this.source.contacts(ids);
		Map<AgencyId, AgencyView> agencies = this.source.agencies(seats, persons.values());
		List<Map<RosterColumn, Object>> rows = seats.stream().map((seat) -> {
			Registered person = persons.get(seat.personId());
			return (person != null)
					? new Line(this.words, body, agencies).of(seat, person,
							contacts.getOrDefault(person.id(), PersonContactView.NONE))
					: Map.<RosterColumn, Object>of();
		}).toList();
		return RosterBook.write(rows, choices(body), instructions());
	}

	private List<String> instructions() {
		return Stream.iterate(1, (line) -> line <= LINES, (line) -> line + 1)
			.map((line) -> this.texts.in(Languages.VIETNAMESE, "roster.instructions." + line, RosterReader.MOST_ROWS))
			.toList();
	}

	private Map<RosterColumn, List<String>> choices(CommitteeView body) {
		Map<RosterColumn, List<String>> choices = new EnumMap<>(RosterColumn.class);
		List<String> agencies = this.source.agencyNames();
		choices.put(RosterColumn.HONORIFIC, List.of("Ông", "Bà"));
		choices.put(RosterColumn.HEADS, List.of(this.words.yes(), this.words.no()));
		choices.put(RosterColumn.AGENCY, agencies);
		choices.put(RosterColumn.ON_BEHALF_OF, agencies);
		choices.put(RosterColumn.POST,
				this.words.posts(body.kind()).stream().map((post) -> this.words.of(post, body)).distinct().toList());
		choices.put(RosterColumn.CAPACITY, Stream.of(Capacity.values()).map(this.words::of).toList());
		choices.put(RosterColumn.SOURCE, Stream.of(MembershipSource.values()).map(this.words::of).toList());
		return choices;
	}

	/** One row. */
	private record Line(RosterWords words, CommitteeView body, Map<AgencyId, AgencyView> agencies) {

		Map<RosterColumn, Object> of(MembershipView seat, Registered person, PersonContactView contact) {
			Map<RosterColumn, Object> row = new EnumMap<>(RosterColumn.class);
			PersonDetails details = person.details();
			row.put(RosterColumn.CODE, person.id().toString());
			row.put(RosterColumn.NAME, details.fullName());
			put(row, RosterColumn.HONORIFIC, details.honorific());
			put(row, RosterColumn.OFFICE, seat.publicOffice());
			put(row, RosterColumn.AGENCY, name(details.agencyId()));
			row.put(RosterColumn.HEADS, details.headsAgency() ? this.words.yes() : this.words.no());
			put(row, RosterColumn.EMAIL, contact.email());
			put(row, RosterColumn.PHONE, contact.phone());
			row.put(RosterColumn.POST, this.words.of(seat.post(), this.body));
			put(row, RosterColumn.ON_BEHALF_OF, name(seat.onBehalfOfId()));
			row.put(RosterColumn.CAPACITY, this.words.of(seat.capacity()));
			row.put(RosterColumn.SOURCE, this.words.of(seat.source()));
			row.put(RosterColumn.FROM, seat.validFrom());
			put(row, RosterColumn.TO, seat.validTo());
			if (seat.decision() != null) {
				row.put(RosterColumn.DECISION, seat.decision().notation());
				row.put(RosterColumn.DECISION_DAY, seat.decision().issuedOn());
				row.put(RosterColumn.DECISION_ISSUER, seat.decision().issuer());
			}
			return row;
		}

		private @Nullable String name(@Nullable AgencyId id) {
			AgencyView agency = (id != null) ? this.agencies.get(id) : null;
			return (agency != null) ? agency.name() : null;
		}

		private static void put(Map<RosterColumn, Object> row, RosterColumn column, @Nullable Object value) {
			if (value != null) {
				row.put(column, value);
			}
		}

	}

}
