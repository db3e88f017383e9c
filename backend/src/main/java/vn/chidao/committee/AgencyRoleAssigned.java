package vn.chidao.committee;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * An agency was given a role in a committee.
 *
 * @param committeeId the committee
 * @param agencyId the agency
 * @param role the role
 */
public record AgencyRoleAssigned(CommitteeId committeeId, AgencyId agencyId, AgencyRoleKind role) {

}
