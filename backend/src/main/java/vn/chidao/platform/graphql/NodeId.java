package vn.chidao.platform.graphql;

import java.util.UUID;

/**
 * The typed id of a node. An implementation is a record named {@code XId} for the GraphQL
 * type {@code X}, with a static {@code of(String)} that calls {@link GlobalId#decode} and
 * a {@code toString()} that returns {@link #globalId()}. The argument binder turns the
 * client's string into the record through {@code of}, and the {@code ID} scalar writes
 * {@code toString()}, so controllers and views only see typed ids.
 */
public interface NodeId {

	/**
	 * The identifier of the aggregate.
	 * @return a UUIDv7
	 */
	UUID value();

	/**
	 * The GraphQL type this id belongs to: the record's name without {@code Id}.
	 * @return a type name
	 */
	default String typeName() {
		String name = getClass().getSimpleName();
		return name.substring(0, name.length() - "Id".length());
	}

	/**
	 * The opaque id clients see.
	 * @return a global id
	 */
	default String globalId() {
		return GlobalId.encode(typeName(), value());
	}

}
