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
		return (mark.kind() == ProvisionKind.POINT) ? Marks.mayFollow(mark.ordinal(), this.last)
				: mark.ordinal() == this.last + 1;
	}

	/** Whether the number could be meant here although it is not the next. */
	boolean isNear(Mark mark) {
		return mark.ordinal() <= this.last + 1 + LARGEST_GAP;
	}

	/** Takes the number and tells what is wrong with it. */
	Problem.@Nullable Kind take(Mark mark) {
		boolean inserted = mark.ordinal() == this.last && !mark.number().equals(Integer.toString(this.last))
				&& mark.kind() == ProvisionKind.ARTICLE;
		boolean expected = expects(mark) || inserted;
		boolean restarts = mark.kind() == ProvisionKind.CLAUSE && mark.ordinal() == 1 && this.last > 0;
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
