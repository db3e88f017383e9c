package vn.chidao.membership.reconstitution;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.committee.ReconstituteCommittee;
import vn.chidao.membership.AppointMember;
import vn.chidao.membership.Capacity;
import vn.chidao.membership.EndMembership;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Who leaves a body and who comes by one decision; everybody else stays. GraphQL input
 * {@code ReconstituteCommitteeInput}.
 *
 * @param committeeId the body
 * @param expectedVersion its version when it was read
 * @param decision the decision
 * @param effectiveOn first day of the new composition
 * @param leaving those who leave; the day before is their last
 * @param coming those who come, from that day
 */
record Reconstitution(CommitteeId committeeId, int expectedVersion, DecisionReference decision, LocalDate effectiveOn,
		List<Leaving> leaving, List<Coming> coming) {

	Reconstitution {
		leaving = List.copyOf(leaving);
		coming = List.copyOf(coming);
	}

	ReconstituteCommittee asDecision() {
		return new ReconstituteCommittee(this.committeeId, this.expectedVersion, this.decision, this.effectiveOn);
	}

	EndMembership ending(Leaving member, String reason) {
		return new EndMembership(member.membershipId(), member.expectedVersion(), this.effectiveOn.minusDays(1),
				reason);
	}

	AppointMember appointing(Coming member) {
		return new AppointMember(this.committeeId, member.personId(), member.post(), member.onBehalfOfId(),
				member.publicOffice(), member.capacity(), member.source(), this.effectiveOn, null, this.decision);
	}

	/**
	 * Somebody who leaves.
	 *
	 * @param membershipId their membership
	 * @param expectedVersion its version when it was read
	 */
	record Leaving(MembershipId membershipId, int expectedVersion) {

	}

	/**
	 * Somebody who comes.
	 *
	 * @param personId the person
	 * @param post the post
	 * @param onBehalfOfId the agency they act for; their own where absent
	 * @param publicOffice public office; that of the person where absent
	 * @param capacity how much of their time
	 * @param source how they come
	 */
	record Coming(PersonId personId, PostRole post, @Nullable AgencyId onBehalfOfId, @Nullable String publicOffice,
			Capacity capacity, MembershipSource source) {

	}

}
