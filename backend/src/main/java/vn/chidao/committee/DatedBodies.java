package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import vn.chidao.security.CommitteeId;

/**
 * What lies outside the row of a body is read as of the day of which its view speaks: for
 * a list in one statement, unless its bodies speak of several days.
 */
public final class DatedBodies {

	private DatedBodies() {
	}

	/**
	 * Bodies by the day of which they speak.
	 * @param bodies the bodies
	 * @param today the legal day of today
	 * @return by legal day
	 */
	static Map<LocalDate, List<CommitteeView>> byDay(Collection<CommitteeView> bodies, LocalDate today) {
		return bodies.stream().distinct().collect(Collectors.groupingBy((body) -> body.day(today)));
	}

	/**
	 * Read something of bodies, each as of its day.
	 * @param <V> what is read
	 * @param bodies the bodies
	 * @param today the legal day of today
	 * @param read reads it for bodies on a day
	 * @return by body; those of which nothing was read are left out
	 */
	public static <V> Map<CommitteeView, V> read(Collection<CommitteeView> bodies, LocalDate today,
			BiFunction<Set<CommitteeId>, LocalDate, Map<CommitteeId, V>> read) {
		Map<CommitteeView, V> values = new HashMap<>();
		byDay(bodies, today).forEach((day, ofDay) -> {
			Map<CommitteeId, V> found = read.apply(ofDay.stream().map(CommitteeView::id).collect(Collectors.toSet()),
					day);
			ofDay.stream()
				.filter((body) -> found.containsKey(body.id()))
				.forEach((body) -> values.put(body, found.get(body.id())));
		});
		return values;
	}

}
