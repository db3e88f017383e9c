package vn.chidao.membership;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.security.PersonId;

/**
 * Who shall take the place of a member, GraphQL type {@code Nominee}.
 *
 * @param personId the person
 * @param onBehalfOfId the agency that names them
 * @param publicOffice public office
 * @param decision the decision it rests on
 */
public record NomineeView(PersonId personId, @Nullable AgencyId onBehalfOfId, @Nullable String publicOffice,
		@Nullable DecisionReference decision) {

}
