package vn.chidao.conclusion.signing;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.SigningCapacity;

/**
 * The signature of a document.
 *
 * @param signerId the membership that signs
 * @param capacity how the signature is introduced
 * @param throughId the delegation or acting for another by which it signs, if any
 * @param seal the agency whose seal is used, null where none is known
 */
@Embeddable
public record Signature(@Column(name = "signer_id") UUID signerId,
		@Enumerated(EnumType.STRING) @Column(name = "signing_capacity") SigningCapacity capacity,
		@Column(name = "signed_through_id") @Nullable UUID throughId, @Column(name = "seal") @Nullable String seal) {

}
