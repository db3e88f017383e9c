package vn.chidao.membership;

import vn.chidao.security.CommitteeId;

/**
 * Many posts of a body were given, changed or taken back at once. Whoever acts on
 * {@link MemberAppointed} and {@link MembershipEnded} acts once on this instead.
 *
 * @param committeeId the body
 */
public record MembersChanged(CommitteeId committeeId) {

}
