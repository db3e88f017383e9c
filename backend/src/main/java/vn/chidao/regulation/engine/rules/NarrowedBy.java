package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Which change of a parameter takes something away from those whose cases are open: a
 * right they used, time they counted on, or the peace of having done what was asked.
 * Silence is no value: what a text did not state it may state without taking anything
 * away.
 */
public enum NarrowedBy {

	/**
	 * Any other value, and none: it says who or what is meant, or people planned with it.
	 */
	CHANGE {
		@Override
		public boolean narrows(@Nullable Object before, @Nullable Object after) {
			return before != null && !before.equals(after);
		}
	},

	/**
	 * What gives: fewer of them, a smaller number, a shorter period, no instead of yes.
	 */
	LESS {
		@Override
		public boolean narrows(@Nullable Object before, @Nullable Object after) {
			return before != null && (after == null || lessThan(before, after));
		}
	},

	/**
	 * What is asked: more of them, a greater number, a longer period, yes instead of no.
	 * An empty list asks nothing; a number that was not stated is not known.
	 */
	MORE {
		@Override
		public boolean narrows(@Nullable Object before, @Nullable Object after) {
			if (before == null) {
				return after instanceof Collection<?>;
			}
			return after != null && lessThan(after, before);
		}
	},

	/** What a right asks for: more of it, and no such right at all. */
	HURDLE {
		@Override
		public boolean narrows(@Nullable Object before, @Nullable Object after) {
			return before != null && (after == null || lessThan(after, before));
		}
	},

	/** What a rule is about: naming some, where naming none means all. */
	NAMING {
		@Override
		public boolean narrows(@Nullable Object before, @Nullable Object after) {
			return after != null && (before == null || lessThan(before, after));
		}
	},

	/** No change: it tells how the text is read, not what it says. */
	NOTHING {
		@Override
		public boolean narrows(@Nullable Object before, @Nullable Object after) {
			return false;
		}
	};

	/**
	 * Whether a change takes something away.
	 * @param before the value that holds, null if none is stated
	 * @param after the value that shall hold, null if none is stated
	 * @return true if somebody whose case is open may lose by it
	 */
	public abstract boolean narrows(@Nullable Object before, @Nullable Object after);

	/**
	 * Whether a value gives less than the whole; of what cannot be compared, any other.
	 */
	private static boolean lessThan(Object whole, Object value) {
		return switch (whole) {
			case Collection<?> all -> !(value instanceof Collection<?> some && some.containsAll(all));
			case Integer number -> !(value instanceof Integer other && other >= number);
			case Boolean flag -> flag && !value.equals(true);
			case Share share -> !(value instanceof Share other && other.compareTo(share) >= 0);
			case Period period -> !(value instanceof Period other && days(other) >= days(period));
			default -> !whole.equals(value);
		};
	}

	private static long days(Period period) {
		return ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
	}

}
