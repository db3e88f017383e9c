package vn.chidao.platform.graphql.limits;

import java.util.Map;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been parsed, validated and measured.
 *
 * @param entry what the engine executes, or why it does not
 * @param cost its cost, null if it is not valid
 * @param fragments the cost of its fragments
 * @param introspects whether it asks about the schema
 */
record CheckedDocument(PreparsedDocumentEntry entry, @Nullable Cost cost, Map<String, Cost> fragments,
		boolean introspects) {

	static CheckedDocument invalid(PreparsedDocumentEntry entry) {
		return new CheckedDocument(entry, null, Map.of(), false);
	}

	boolean isValid() {
		return this.cost != null;
	}

	long costWith(Map<String, ?> variables) {
		return (this.cost != null) ? this.cost.evaluate(Cost.Run.of(variables, this.fragments)) : 0;
	}

}
