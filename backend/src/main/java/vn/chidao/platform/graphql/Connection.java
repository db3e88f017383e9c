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
