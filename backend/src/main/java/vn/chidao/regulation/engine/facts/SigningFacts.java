package vn.chidao.regulation.engine.facts;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PaperPurpose;

/**
 * Somebody signs a document of a body.
 *
 * @param body the body
 * @param paper what is signed
 * @param signer what the person who signs acts as
 * @param assigned whether the head assigned or authorised the person to sign it
 */
public record SigningFacts(Body body, Paper paper, Set<Capacity> signer, boolean assigned) implements Facts {

	public SigningFacts {
		signer = Set.copyOf(signer);
	}

	/**
	 * What is signed.
	 *
	 * @param purpose what it is for
	 * @param area the functional area it belongs to, if known
	 */
	public record Paper(PaperPurpose purpose, @Nullable String area) {
	}

}
