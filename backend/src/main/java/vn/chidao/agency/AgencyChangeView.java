package vn.chidao.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A decision in the life of an agency, GraphQL type {@code AgencyChange}.
 *
 * @param kind what it did
 * @param effectiveOn the first day after the change
 * @param decision number, day and issuer
 * @param agencyId the agency it changed
 * @param successorId the agency that stands for it
 * @param formerName the name until the day before
 */
public record AgencyChangeView(AgencyChangeKind kind, LocalDate effectiveOn, AgencyDecision decision, AgencyId agencyId,
		@Nullable AgencyId successorId, @Nullable String formerName) {

}
