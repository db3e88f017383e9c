package vn.chidao.platform.graphql;

import org.jspecify.annotations.Nullable;

/**
 * The page a client asks for.
 *
 * @param first how many nodes, 1 to 100
 * @param after the position to continue from, null for the start
 */
public record Page(int first, @Nullable Cursor after) {

	/** The most nodes one page may hold. */
	public static final int MAX = 100;

	public Page {
		if (first < 1 || first > MAX) {
			throw new BadInputException("error.page.first", MAX);
		}
	}

	/**
	 * A page from the arguments of a connection field.
	 * @param first how many nodes
	 * @param after the cursor of the last node of the page before, or null
	 * @return the page
	 * @throws BadInputException if {@code first} is out of bounds or the cursor is not
	 * ours
	 */
	public static Page of(int first, @Nullable String after) {
		return new Page(first, (after != null) ? Cursor.decode(after) : null);
	}

	/**
	 * How many rows to read: one more than asked for tells whether more follow.
	 * @return a row limit
	 */
	public int limit() {
		return this.first + 1;
	}

}
