package vn.chidao.committee;

import java.time.LocalDate;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * The end of a role of an agency, GraphQL input {@code EndAgencyRoleInput}.
 *
 * @param committeeId the committee
 * @param agencyId the agency
 * @param role its role
 * @param lastDay the last day
 */
public record EndAgencyRole(CommitteeId committeeId, AgencyId agencyId, AgencyRoleKind role, LocalDate lastDay) {

}
