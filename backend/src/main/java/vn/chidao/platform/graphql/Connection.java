package vn.chidao.platform.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list that grows, for every GraphQL type {@code XConnection}.
 *
 * @param <T> the view of the nodes
 */
public final class Connection<T> {

	private final List<Edge<T>> edges;

	private final PageInfo pageInfo;

	private final @Nullable IntSupplier count;

	private Connection(List<Edge<T>> edges, PageInfo pageInfo, @Nullable IntSupplier count) {
		this.edges = edges;
		this.pageInfo = pageInfo;
		this.count = count;
	}

	/**
	 * A page from rows read with {@link Page#limit()}, that is one more than asked for.
	 * @param <T> the view of the nodes
	 * @param page the page asked for
	 * @param rows the rows found, in order
	 * @param cursor gives the position of a row
	 * @return the page
	 */
	public static <T> Connection<T> of(Page page, List<T> rows, Function<T, Cursor> cursor) {
		boolean more = rows.size() > page.first();
		List<Edge<T>> edges = (more ? rows.subList(0, page.first()) : rows).stream()
			.map((row) -> new Edge<>(row, cursor.apply(row).encode()))
			.toList();
		return new Connection<>(edges, PageInfo.of(edges, more, page.after() != null), null);
	}

	/**
	 * A page of a list that is in memory as a whole, able to tell how long it is.
	 * @param <T> the view of the nodes
	 * @param page the page asked for
	 * @param all the whole list, in order
	 * @param cursor gives the position of a row
	 * @return the page; an empty one after a position that is no longer in the list
	 */
	public static <T> Connection<T> ofAll(Page page, List<T> all, Function<T, Cursor> cursor) {
		int start = (page.after() != null) ? indexAfter(page.after(), all, cursor) : 0;
		int end = Math.min(all.size(), start + page.limit());
		return of(page, all.subList(start, end), cursor).withTotal(all::size);
	}

	private static <T> int indexAfter(Cursor position, List<T> all, Function<T, Cursor> cursor) {
		for (int index = 0; index < all.size(); index++) {
			if (cursor.apply(all.get(index)).equals(position)) {
				return index + 1;
			}
		}
		return all.size();
	}

	/**
	 * The same page, able to tell how many nodes there are in all. The count runs only
	 * when a client selects {@code totalCount}.
	 * @param counter counts all nodes
	 * @return the page
	 */
	public Connection<T> withTotal(IntSupplier counter) {
		return new Connection<>(this.edges, this.pageInfo, counter);
	}

	/**
	 * The nodes with their positions.
	 * @return edges in order
	 */
	public List<Edge<T>> getEdges() {
		return this.edges;
	}

	/**
	 * The nodes alone.
	 * @return nodes in order
	 */
	public List<T> getNodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * Where the page stands in the list.
	 * @return page information
	 */
	public PageInfo getPageInfo() {
		return this.pageInfo;
	}

	/**
	 * How many nodes there are in all.
	 * @return the count, null where it would cost too much
	 */
	public @Nullable Integer getTotalCount() {
		return (this.count != null) ? this.count.getAsInt() : null;
	}

}
