package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * A committee, or a body under one, to set up, GraphQL input
 * {@code EstablishCommitteeInput}.
 *
 * @param kind what kind of body
 * @param name full name, 2 to 500 characters
 * @param shortName short name, at most 100 characters
 * @param parentId the body it stands under; required for every kind but a steering
 * committee, refused for that
 * @param establishedBy the decision that sets it up, where known
 * @param foundingDate first day
 * @param standingAgencyId the standing agency from the first day, where there is one
 * @param regulationTemplateCode template of the regulation it works under
 */
public record EstablishCommittee(CommitteeKind kind, String name, String shortName, @Nullable CommitteeId parentId,
		@Nullable DecisionReference establishedBy, LocalDate foundingDate, @Nullable AgencyId standingAgencyId,
		@Nullable String regulationTemplateCode) {

}
