package vn.chidao.platform.graphql;

/**
 * A node and its position in a list.
 *
 * @param <T> the view of the node
 * @param node the node
 * @param cursor its opaque position
 */
public record Edge<T>(T node, String cursor) {

}
