package vn.chidao.membership;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A person was given a post.
 *
 * @param membershipId the membership
 * @param committeeId the body
 * @param personId the person
 */
public record MemberAppointed(MembershipId membershipId, CommitteeId committeeId, PersonId personId) {

}
