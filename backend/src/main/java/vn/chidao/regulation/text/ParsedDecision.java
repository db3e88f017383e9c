package vn.chidao.regulation.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A decision as read from its text. Every source line that is not blank has a placement
 * or is among the unplaced.
 *
 * @param identity number, date, issuer and the other formal elements
 * @param decision the articles of the decision itself
 * @param regulation the annexed regulation: its chapters, or its articles when it has no
 * chapters
 * @param placements where each source line went, in the order of the text
 * @param unplaced what belongs nowhere, in the order of the text
 * @param problems what a person has to look at, in the order of the text
 */
public record ParsedDecision(Identity identity, List<ParsedProvision> decision, List<ParsedProvision> regulation,
		List<Placement> placements, List<Unplaced> unplaced, List<Problem> problems) {

	public ParsedDecision {
		decision = List.copyOf(decision);
		regulation = List.copyOf(regulation);
		placements = List.copyOf(placements);
		unplaced = List.copyOf(unplaced);
		problems = List.copyOf(problems);
	}

	/**
	 * Every provision of the decision and of the regulation, in the order of the text.
	 */
	public Stream<ParsedProvision> provisions() {
		return Stream.concat(this.decision.stream(), this.regulation.stream()).flatMap(ParsedProvision::walk);
	}

}
