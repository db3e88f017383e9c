package vn.chidao.regulation.engine.facts;

import vn.chidao.regulation.engine.terms.Body;

/**
 * How a body is made up on a day.
 *
 * @param body the body
 * @param deputies how many deputies it has
 * @param groups how many groups it has
 */
public record CompositionFacts(Body body, int deputies, int groups) implements Facts {
}
