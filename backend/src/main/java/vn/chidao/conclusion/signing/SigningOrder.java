package vn.chidao.conclusion.signing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;

/**
 * A document to be signed.
 *
 * @param place whose document
 * @param day the legal day of the signature
 * @param candidates who might sign, the first whom the rules let goes first
 * @param wish what was asked for
 */
public record SigningOrder(Standing.Place place, LocalDate day, List<MembershipView> candidates, Wish wish) {

	public SigningOrder {
		candidates = List.copyOf(candidates);
	}

	/**
	 * What was asked for.
	 *
	 * @param signer who shall sign, null to leave it to the rules
	 * @param sealOf the agency whose seal shall be used, null to leave it to the rules
	 */
	public record Wish(@Nullable MembershipId signer, @Nullable AgencyId sealOf) {
	}

}
