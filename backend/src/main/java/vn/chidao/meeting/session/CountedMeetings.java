package vn.chidao.meeting.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.CountedDeadlines;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.time.LegalTime;

/**
 * Meetings whose notice is counted over a day, whoever asks.
 */
@Component
@Transactional(readOnly = true)
public class CountedMeetings {

	private final MeetingRepository repository;

	CountedMeetings(MeetingRepository repository) {
		this.repository = repository;
	}

	/**
	 * Meetings not convened yet whose notice period may hold a day.
	 * @param day the day
	 * @param now the present moment; meetings before it are left out
	 * @return meetings from the day on, the next first
	 */
	public List<MeetingView> open(LocalDate day, Instant now) {
		Instant from = day.atStartOfDay(LegalTime.VIETNAM).toInstant();
		Instant to = day.plusDays(CountedDeadlines.REACH_IN_DAYS).atStartOfDay(LegalTime.VIETNAM).toInstant();
		return this.repository.notConvoked(from.isAfter(now) ? from : now, to).stream().map(MeetingViews::of).toList();
	}

	/**
	 * Whether a convened meeting was judged by a notice period that holds a day.
	 * @param day the day
	 * @return true if the day explains a judged deadline
	 */
	public boolean wereJudgedOver(LocalDate day) {
		return this.repository.existsJudged(day.atStartOfDay(LegalTime.VIETNAM).toInstant(),
				day.plusDays(1).atStartOfDay(LegalTime.VIETNAM).toInstant());
	}

}
