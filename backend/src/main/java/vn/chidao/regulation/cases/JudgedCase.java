package vn.chidao.regulation.cases;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.platform.graphql.NodeId;
import vn.chidao.regulation.engine.facts.Facts;

/**
 * Something that rules were applied to, with the facts as they are known.
 *
 * @param id the object people open to see it
 * @param title what it is called
 * @param on its legal day; the rules in force on it judge the case
 * @param facts what happened
 */
public record JudgedCase(NodeId id, String title, LocalDate on, List<Facts> facts) {

	public JudgedCase {
		facts = List.copyOf(facts);
	}

}
