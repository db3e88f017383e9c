package vn.chidao.regulation.text;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The numbering of the provisions at one place: what came, what should come next. */
final class Sequence {

	private static final int LARGEST_GAP = 5;

	private final Set<String> seen = new HashSet<>();

	private int last;

	boolean isEmpty() {
		return this.seen.isEmpty();
	}

	boolean expects(Mark mark) {
		if (mark.isInserted()) {
			return inserts(mark);
		}
		return (mark.kind() == ProvisionKind.POINT) ? Marks.mayFollow(mark.ordinal(), this.last)
				: mark.ordinal() == this.last + 1;
	}

	/**
	 * Whether the number is that of a provision put in after the last one, such as 3a.
	 */
	private boolean inserts(Mark mark) {
		return mark.ordinal() == this.last && !this.seen.contains(mark.number());
	}

	/** Whether the number could be meant here although it is not the next. */
	boolean isNear(Mark mark) {
		return !mark.isInserted() && mark.ordinal() <= this.last + 1 + LARGEST_GAP;
	}

	/** Takes the number and tells what is wrong with it. */
	Problem.@Nullable Kind take(Mark mark) {
		boolean expected = expects(mark);
		boolean restarts = mark.kind() == ProvisionKind.CLAUSE && mark.ordinal() == 1 && this.last > 0
				&& !mark.isInserted();
		boolean repeated = !this.seen.add(mark.number());
		this.last = mark.ordinal();
		if (restarts) {
			this.seen.clear();
			this.seen.add(mark.number());
			return Problem.Kind.NUMBERING_RESTARTS;
		}
		if (repeated) {
			return Problem.Kind.REPEATED_NUMBER;
		}
		return expected ? null : Problem.Kind.NUMBER_GAP;
	}

}
