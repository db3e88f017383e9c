package vn.chidao.membership;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.security.PersonId;

/**
 * Who shall take the place of a member.
 *
 * @param membershipId the membership that passes to somebody else
 * @param personId the person named
 * @param onBehalfOfId the agency that names them; the one of who names them where absent
 * @param publicOffice public office; that of the person where absent
 * @param decision the decision it rests on, where known
 */
public record Nomination(MembershipId membershipId, PersonId personId, @Nullable AgencyId onBehalfOfId,
		@Nullable String publicOffice, @Nullable DecisionReference decision) {

}
