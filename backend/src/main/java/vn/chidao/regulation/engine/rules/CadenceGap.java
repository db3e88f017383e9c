package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The time between two regular meetings, where a period is counted from the last one.
 *
 * @param from the day after the last meeting; where there was none, the first day asked
 * for
 * @param due the last day on which the next meeting keeps the rule
 * @param heldOn when it was held, null where it was not
 * @param missed last days of the periods that passed whole without a meeting, in order
 */
public record CadenceGap(LocalDate from, LocalDate due, @Nullable LocalDate heldOn, List<LocalDate> missed) {

	public CadenceGap {
		missed = List.copyOf(missed);
	}

	List<DateSpan> missedSpans() {
		List<DateSpan> spans = new ArrayList<>();
		LocalDate first = this.from;
		for (LocalDate last : this.missed) {
			spans.add(new DateSpan(first, last));
			first = last.plusDays(1);
		}
		return spans;
	}

}
