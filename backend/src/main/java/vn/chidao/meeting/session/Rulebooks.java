package vn.chidao.meeting.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.security.CommitteeId;

/**
 * Opens the rules by which meetings are judged: those in force on the day of the meeting,
 * counted by the newest working calendar.
 */
@Component
@Transactional(readOnly = true)
public class Rulebooks {

	private final Regulations regulations;

	private final Standings standings;

	private final Calendars calendars;

	Rulebooks(Regulations regulations, Standings standings, Calendars calendars) {
		this.regulations = regulations;
		this.standings = standings;
		this.calendars = calendars;
	}

	/**
	 * The rules for one meeting.
	 * @param meeting the meeting
	 * @return its rulebook
	 */
	public Rulebook of(MeetingView meeting) {
		return of(meeting.committeeId(), LegalTime.dayOf(meeting.startsAt()));
	}

	/**
	 * The rules for meetings of a body on a day.
	 * @param body the body
	 * @param day the legal day
	 * @return the rulebook
	 * @throws NotFoundException if there is no such body
	 */
	public Rulebook of(CommitteeId body, LocalDate day) {
		Rulebook rulebook = of(List.of(body), day).get(body);
		if (rulebook == null) {
			throw new NotFoundException();
		}
		return rulebook;
	}

	/**
	 * The rules for several bodies on a day, in a constant number of statements.
	 * @param bodies the bodies
	 * @param day the legal day
	 * @return rulebooks by body
	 */
	public Map<CommitteeId, Rulebook> of(Collection<CommitteeId> bodies, LocalDate day) {
		WorkingCalendar calendar = this.calendars.current();
		Map<CommitteeId, Standing.Place> places = this.standings.places(bodies);
		Map<CommitteeId, CommitteeRules> rules = this.regulations
			.rulesOf(places.values().stream().map(Standing.Place::committee).distinct().toList(), day);
		Map<CommitteeId, Rulebook> books = new HashMap<>();
		places.forEach((body, place) -> {
			CommitteeRules told = rules.get(place.committee());
			if (told != null) {
				books.put(body, new Rulebook(place.body(), told, calendar));
			}
		});
		return books;
	}

	/**
	 * The rules for several meetings, each on its own day, in a constant number of
	 * statements.
	 * @param meetings the meetings
	 * @return rulebooks by meeting
	 */
	public Map<MeetingId, Rulebook> of(Collection<MeetingView> meetings) {
		WorkingCalendar calendar = this.calendars.current();
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(meetings.stream().map(MeetingView::committeeId).distinct().toList());
		Map<MeetingId, RulesOn> cases = new HashMap<>();
		for (MeetingView meeting : meetings) {
			Standing.Place place = places.get(meeting.committeeId());
			if (place != null) {
				cases.put(meeting.id(), new RulesOn(place.committee(), LegalTime.dayOf(meeting.startsAt())));
			}
		}
		Map<RulesOn, CommitteeRules> rules = this.regulations
			.rulesOf(cases.values().stream().collect(Collectors.toSet()));
		Map<MeetingId, Rulebook> books = new HashMap<>();
		for (MeetingView meeting : meetings) {
			CommitteeRules told = rules.get(cases.get(meeting.id()));
			Standing.Place place = places.get(meeting.committeeId());
			if (told != null && place != null) {
				books.put(meeting.id(), new Rulebook(place.body(), told, calendar));
			}
		}
		return books;
	}

}
