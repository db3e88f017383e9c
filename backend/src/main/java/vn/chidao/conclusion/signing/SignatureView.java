package vn.chidao.conclusion.signing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.SigningCapacity;
import vn.chidao.security.CommitteeId;

/**
 * The signature of a document; GraphQL type {@code Signature}.
 *
 * @param of what was signed, and by which rules it is judged
 * @param signerId the membership that signed
 * @param capacity how the signature is introduced
 * @param throughId by what, null in the signer's own right
 * @param seal the agency whose seal is used, null where none is known
 */
public record SignatureView(Signed of, MembershipId signerId, SigningCapacity capacity,
		@Nullable EntrustmentId throughId, @Nullable String seal) {

	/**
	 * The signature of a document as others see it.
	 * @param of what was signed
	 * @param signature the signature
	 * @return the view
	 */
	public static SignatureView of(Signed of, Signature signature) {
		return new SignatureView(of, new MembershipId(signature.signerId()), signature.capacity(),
				(signature.throughId() != null) ? new EntrustmentId(signature.throughId()) : null, signature.seal());
	}

	/**
	 * Field {@code abbreviation}, such as {@code KT.}; null where nothing is put first.
	 */
	public @Nullable String abbreviation() {
		return this.capacity.prefix().isEmpty() ? null : this.capacity.prefix();
	}

	/**
	 * What was signed.
	 *
	 * @param body whose document
	 * @param signedOn the legal day of the signature
	 */
	public record Signed(CommitteeId body, LocalDate signedOn) {
	}

}
