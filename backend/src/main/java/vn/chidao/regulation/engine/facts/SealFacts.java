package vn.chidao.regulation.engine.facts;

import vn.chidao.regulation.engine.terms.Body;

/**
 * A document is sealed.
 *
 * @param body whose document
 * @param signatory who signed it
 * @param sealOf the agency whose seal is used
 */
public record SealFacts(Body body, Signatory signatory, String sealOf) implements Facts {
}
