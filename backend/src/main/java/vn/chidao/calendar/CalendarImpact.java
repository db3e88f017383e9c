package vn.chidao.calendar;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a change of the calendar means for the deadlines of all modules.
 */
@Component
class CalendarImpact {

	private final ObjectProvider<CountedDeadlines> deadlines;

	CalendarImpact(ObjectProvider<CountedDeadlines> deadlines) {
		this.deadlines = deadlines;
	}

	List<MovedDeadline> of(CalendarChange change) {
		if (!change.movesDeadlines()) {
			return List.of();
		}
		return this.deadlines.stream()
			.flatMap((some) -> some.movedBy(change).stream())
			.sorted(Comparator.comparing(MovedDeadline::before))
			.toList();
	}

	void move(CalendarChange change) {
		if (change.movesDeadlines()) {
			this.deadlines.forEach((some) -> some.move(change));
		}
	}

	boolean wasJudgedOver(CalendarChange removal) {
		return this.deadlines.stream().anyMatch((some) -> some.wereJudgedOver(removal));
	}

}
