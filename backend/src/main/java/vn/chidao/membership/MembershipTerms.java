package vn.chidao.membership;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;

/**
 * On what terms a post is held.
 *
 * @param onBehalfOfId the agency they act for
 * @param publicOffice public office during this membership
 * @param capacity how much of their time
 * @param source how they came
 * @param validTo last day, null while no end is known
 * @param decision the decision it rests on, where known
 */
public record MembershipTerms(@Nullable AgencyId onBehalfOfId, @Nullable String publicOffice, Capacity capacity,
		MembershipSource source, @Nullable LocalDate validTo, @Nullable DecisionReference decision) {

	/**
	 * The terms of a membership.
	 * @param membership the membership
	 * @return its terms
	 */
	public static MembershipTerms of(MembershipView membership) {
		return new MembershipTerms(membership.onBehalfOfId(), membership.publicOffice(), membership.capacity(),
				membership.source(), membership.validTo(), membership.decision());
	}

}
