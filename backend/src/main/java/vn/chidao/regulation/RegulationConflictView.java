package vn.chidao.regulation;

import java.util.List;

import vn.chidao.regulation.engine.Conflict;

/**
 * A place where a regulation contradicts itself, is unclear or leaves a gap, GraphQL type
 * {@code RegulationConflict}. All texts are in the language of the request.
 *
 * @param code its code inside the regulation
 * @param kind what is wrong
 * @param title the same in words
 * @param description what the provisions say
 * @param treatment how the system treats it
 * @param citations the provisions concerned
 */
record RegulationConflictView(String code, Conflict.ConflictKind kind, String title, String description,
		String treatment, List<CitationView> citations) {

}
