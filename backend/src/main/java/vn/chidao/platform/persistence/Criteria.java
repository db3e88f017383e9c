package vn.chidao.platform.persistence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a JPQL query, which all hold together, and the values they name.
 */
public final class Criteria {

	/** Stands for "nobody" and "nothing": in no row, and SQL has no empty list. */
	private static final UUID NONE = new UUID(0, 0);

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	/**
	 * One condition more.
	 * @param part JPQL, with its alternatives in brackets
	 * @return this
	 */
	public Criteria and(String part) {
		this.parts.add(part);
		return this;
	}

	/**
	 * A value that conditions name.
	 * @param name the parameter
	 * @param value its value
	 * @return this
	 */
	public Criteria with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	/**
	 * An id that may be missing; then no row has it.
	 * @param name the parameter
	 * @param id its value
	 * @return this
	 */
	public Criteria withId(String name, @Nullable UUID id) {
		return with(name, orNone(id));
	}

	/**
	 * Ids, of which there may be none; then no row has one of them.
	 * @param name the parameter
	 * @param ids its values
	 * @return this
	 */
	public Criteria withIds(String name, List<UUID> ids) {
		return with(name, orNone(ids));
	}

	/**
	 * An id for a condition that is written elsewhere.
	 * @param id may be missing
	 * @return the id, or one that no row has
	 */
	public static UUID orNone(@Nullable UUID id) {
		return (id != null) ? id : NONE;
	}

	/**
	 * Ids for a condition that is written elsewhere.
	 * @param ids there may be none
	 * @return the ids, or one that no row has
	 */
	public static List<UUID> orNone(List<UUID> ids) {
		return ids.isEmpty() ? List.of(NONE) : ids;
	}

	/**
	 * Words that people search for, as a pattern for {@code like … escape '!'}.
	 * @param words what they typed, null for all
	 * @return a pattern that finds the words anywhere
	 */
	public static String containing(@Nullable String words) {
		String typed = (words != null) ? Normalizer.normalize(words.strip(), Normalizer.Form.NFC) : "";
		return "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	/**
	 * The conditions as a clause.
	 * @return with a space before it; empty without a condition
	 */
	public String where() {
		return this.parts.isEmpty() ? "" : " where " + String.join(" and ", this.parts);
	}

	/**
	 * The query for what meets the conditions.
	 * @param <T> a row
	 * @param entities where to ask
	 * @param select JPQL before the conditions
	 * @param order JPQL after them
	 * @param row the type of a row
	 * @return the query with its values
	 */
	public <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> row) {
		return bind(entities.createQuery(select + where() + order, row));
	}

	/**
	 * Gives a query the values.
	 * @param <Q> its type
	 * @param query made with these conditions
	 * @return the query
	 */
	public <Q extends Query> Q bind(Q query) {
		this.values.forEach(query::setParameter);
		return query;
	}

}
