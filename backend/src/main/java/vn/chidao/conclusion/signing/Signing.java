package vn.chidao.conclusion.signing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.platform.graphql.UserError;

/**
 * Who signs a document, or why nobody of those asked for may.
 *
 * @param signature the signature, null if refused
 * @param refusals why it was refused
 */
public record Signing(@Nullable Signature signature, List<UserError> refusals) {

	static Signing by(Signature signature) {
		return new Signing(signature, List.of());
	}

	static Signing refused(List<? extends UserError> refusals) {
		return new Signing(null, List.copyOf(refusals));
	}

}
