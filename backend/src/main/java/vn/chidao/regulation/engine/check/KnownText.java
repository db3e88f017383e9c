package vn.chidao.regulation.engine.check;

import java.util.Collection;
import java.util.Set;

import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Provision;

/**
 * The provisions of a regulation whose text was read.
 *
 * @param number number and symbol of the regulation
 * @param provisions its provisions; empty when the text is not known, as with a summary
 */
public record KnownText(String number, Set<Provision> provisions) {

	public KnownText {
		provisions = Set.copyOf(provisions);
	}

	/**
	 * A text with these provisions.
	 * @param number number and symbol of the regulation
	 * @param provisions its articles, clauses and points
	 * @return the text
	 */
	public static KnownText of(String number, Collection<Provision> provisions) {
		return new KnownText(number, Set.copyOf(provisions));
	}

	/**
	 * A text nobody has read in full.
	 * @param number number and symbol of the regulation
	 * @return a text in which no citation is missed
	 */
	public static KnownText unknown(String number) {
		return new KnownText(number, Set.of());
	}

	/** Other instruments than the regulation itself cannot be looked up. */
	boolean lacks(Citation citation) {
		boolean readHere = citation.instrument().kind() == Instrument.Kind.REGULATION
				&& citation.instrument().number().equals(this.number);
		return readHere && !this.provisions.isEmpty() && !this.provisions.contains(citation.provision());
	}

}
