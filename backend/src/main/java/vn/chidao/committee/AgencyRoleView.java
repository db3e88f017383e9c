package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;

/**
 * An agency with a role in a committee, GraphQL type {@code AgencyRole}.
 *
 * @param agencyId the agency
 * @param role its role
 * @param validFrom first day
 * @param validTo last day, null while no end is known
 */
public record AgencyRoleView(AgencyId agencyId, AgencyRoleKind role, LocalDate validFrom, @Nullable LocalDate validTo) {

}
