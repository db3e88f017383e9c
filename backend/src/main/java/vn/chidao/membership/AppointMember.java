package vn.chidao.membership;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A post to give, GraphQL input {@code AppointMemberInput}.
 *
 * @param committeeId the body
 * @param personId the person
 * @param post the post
 * @param onBehalfOfId the agency they act for; their own where absent
 * @param publicOffice public office; that of the person where absent
 * @param capacity how much of their time
 * @param source how they come
 * @param validFrom first day
 * @param validTo last day, null while no end is known
 * @param decision the decision it rests on, where known
 */
public record AppointMember(CommitteeId committeeId, PersonId personId, PostRole post, @Nullable AgencyId onBehalfOfId,
		@Nullable String publicOffice, Capacity capacity, MembershipSource source, LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable DecisionReference decision) {

}
