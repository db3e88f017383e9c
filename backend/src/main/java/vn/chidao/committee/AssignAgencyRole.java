package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * A role to give to an agency, GraphQL input {@code AssignAgencyRoleInput}.
 *
 * @param committeeId the committee
 * @param agencyId the agency
 * @param role its role
 * @param validFrom first day, today where absent
 */
public record AssignAgencyRole(CommitteeId committeeId, AgencyId agencyId, AgencyRoleKind role,
		@Nullable LocalDate validFrom) {

}
