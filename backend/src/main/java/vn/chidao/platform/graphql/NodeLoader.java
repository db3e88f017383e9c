package vn.chidao.platform.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Loads the nodes of one GraphQL type for the root fields {@code node} and {@code nodes}.
 * A module registers one bean per type of its own that implements {@code Node}.
 */
public interface NodeLoader {

	/**
	 * The GraphQL object type this loader serves.
	 * @return a type name
	 */
	String typeName();

	/**
	 * Load the nodes the current actor may know of, in a constant number of statements.
	 * @param ids identifiers of this type
	 * @return the views found and visible, by identifier; what may not be known is left
	 * out
	 */
	Map<UUID, ? extends Object> load(Collection<UUID> ids);

}
