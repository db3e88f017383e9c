package vn.chidao.compliance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.CountedMoment;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.compliance.proposal.Occasion;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.SourceQuality;

/** Gathers what a date is looked for. */
@Component
class Occasions {

	private final Regulations regulations;

	private final Calendars calendars;

	private final Attendees attendees;

	private final Clock clock;

	Occasions(Regulations regulations, Calendars calendars, Attendees attendees, Clock clock) {
		this.regulations = regulations;
		this.calendars = calendars;
		this.attendees = attendees;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	Setting of(Standing.Place place, MeetingKind kind) {
		LocalDate today = today();
		CommitteeRules rules = this.regulations.rulesOf(place.committee(), today);
		Answer<MeetingCadence> cadence = (kind == MeetingKind.REGULAR)
				? rules.inForce().obligations().cadence(place.body()) : new Answer.NotStated<>(SourceQuality.FULL_TEXT);
		DateSpan window = cadence.value()
			.flatMap((stated) -> stated.next(this.attendees.lastHeld(place.id(), today), today))
			.orElse(null);
		WorkingCalendar calendar = this.calendars.current();
		Attendees.Invited invited = this.attendees.of(place.id(), today);
		Occasion occasion = new Occasion(today, window, calendar, dispatch(rules, place.body(), kind, calendar),
				new Occasion.People(invited.members().keySet().stream().toList(), invited.head(),
						invited.engagements()));
		return new Setting(rules, place.body(), kind, cadence, new Found(occasion, invited.members()));
	}

	private static Function<LocalDateTime, Optional<CountedMoment>> dispatch(CommitteeRules rules, Body body,
			MeetingKind kind, WorkingCalendar calendar) {
		return (start) -> {
			Instant at = start.atZone(LegalTime.VIETNAM).toInstant();
			// the strictest: whoever keeps it keeps all of them
			return rules.book()
				.inForce(start.toLocalDate())
				.obligations()
				.noticeDeadlines(shape(body, kind, at), calendar)
				.value()
				.map((deadlines) -> deadlines.getFirst())
				.map(Deadline::latest);
		};
	}

	private static MeetingShape shape(Body body, MeetingKind kind, Instant at) {
		return new MeetingShape(body, vn.chidao.regulation.engine.terms.MeetingKind.valueOf(kind.name()), false, at);
	}

	/**
	 * A meeting whose date is looked for.
	 *
	 * @param rules the rules in force today
	 * @param body whose meeting
	 * @param kind what kind
	 * @param cadence what the texts say of how often
	 * @param found what was gathered
	 */
	record Setting(CommitteeRules rules, Body body, MeetingKind kind, Answer<MeetingCadence> cadence, Found found) {

		Occasion occasion() {
			return this.found.occasion();
		}

		/**
		 * Whether somebody may propose some meeting of the body, if only together with
		 * others.
		 */
		boolean mayPropose(Standing standing) {
			Instant at = this.found.occasion().today().atStartOfDay(LegalTime.VIETNAM).toInstant();
			return Stream.of(MeetingKind.values())
				.map((each) -> shape(this.body, each, at))
				.anyMatch((meeting) -> this.rules.inForce().rights().mayPropose(meeting, standing.capacities()));
		}

	}

	/**
	 * What was gathered.
	 *
	 * @param occasion for the search
	 * @param people the members by their opaque names
	 */
	record Found(Occasion occasion, Map<String, PersonView> people) {

		List<PersonView> named(List<String> names) {
			return names.stream().flatMap((name) -> Stream.ofNullable(this.people.get(name))).toList();
		}

	}

}
