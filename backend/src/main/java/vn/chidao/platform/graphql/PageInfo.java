package vn.chidao.platform.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether nodes follow
 * @param hasPreviousPage whether the page was asked for from a position
 * @param startCursor the position of its first node, null if empty
 * @param endCursor the position of its last node, null if empty
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

	static <T> PageInfo of(List<Edge<T>> edges, boolean more, boolean positioned) {
		if (edges.isEmpty()) {
			return new PageInfo(more, positioned, null, null);
		}
		return new PageInfo(more, positioned, edges.getFirst().cursor(), edges.getLast().cursor());
	}

}
