package vn.chidao.agency;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The end of an agency, GraphQL input {@code EndAgencyInput}.
 *
 * @param agencyId the agency that ends
 * @param expectedVersion its version when it was read
 * @param successorIds the agencies that stand for it, empty if none does
 * @param decision the decision
 * @param effectiveOn the first day on which it exists no more
 * @param followId the successor to which roles in committees and memberships on behalf
 * follow; null to leave them as they are
 */
public record EndAgency(AgencyId agencyId, int expectedVersion, List<AgencyId> successorIds, AgencyDecision decision,
		LocalDate effectiveOn, @Nullable AgencyId followId) {

	public EndAgency {
		successorIds = List.copyOf(successorIds);
	}

}
