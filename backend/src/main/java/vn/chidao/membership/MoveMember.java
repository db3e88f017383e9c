package vn.chidao.membership;

/**
 * Another place for a member in the protocol order of the body, GraphQL input
 * {@code MoveMemberInput}.
 *
 * @param membershipId the membership
 * @param expectedVersion its version when it was read
 * @param position its place among the members of today, from 1; past the end means last
 */
record MoveMember(MembershipId membershipId, int expectedVersion, int position) {

}
