package vn.chidao.membership;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.DecisionReference;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A person in a post of a body, over time; GraphQL type {@code Membership}.
 *
 * @param id its id
 * @param version grows with each change
 * @param committeeId the body
 * @param personId the person
 * @param post the post
 * @param onBehalfOfId the agency they act for
 * @param publicOffice public office during this membership
 * @param capacity how much of their time
 * @param source how they came
 * @param validFrom first day
 * @param validTo last day, null while no end is known
 * @param decision the decision it rests on, where known
 * @param protocolRank where the office of the head placed the member in lists, null where
 * the post alone decides
 * @param asOf the legal day of which the view speaks, null for today
 */
public record MembershipView(MembershipId id, int version, CommitteeId committeeId, PersonId personId, PostRole post,
		@Nullable AgencyId onBehalfOfId, @Nullable String publicOffice, Capacity capacity, MembershipSource source,
		LocalDate validFrom, @Nullable LocalDate validTo, @Nullable DecisionReference decision,
		@Nullable Integer protocolRank, @Nullable LocalDate asOf) {

	/**
	 * Whether the post counts in a body: in the one it is of, in the other half of a
	 * committee with a helper team, and for those who lead in the bodies under theirs.
	 * @param body the body
	 * @return false where the post gives no standing
	 */
	public boolean countsIn(CommitteeStructure body) {
		return this.committeeId.equals(body.id()) || this.committeeId.equals(body.counterpartId())
				|| (this.post.leads() && body.above().contains(this.committeeId));
	}

	/** Who has not been placed comes after those of the same post who have. */
	int rank() {
		return (this.protocolRank != null) ? this.protocolRank : this.post.lastRank();
	}

	MembershipView onBehalfOf(AgencyId agency) {
		return new MembershipView(this.id, this.version, this.committeeId, this.personId, this.post, agency,
				this.publicOffice, this.capacity, this.source, this.validFrom, this.validTo, this.decision,
				this.protocolRank, this.asOf);
	}

	/**
	 * The same membership, as of a day.
	 * @param day the legal day, null for today
	 * @return the view
	 */
	public MembershipView at(@Nullable LocalDate day) {
		return new MembershipView(this.id, this.version, this.committeeId, this.personId, this.post, this.onBehalfOfId,
				this.publicOffice, this.capacity, this.source, this.validFrom, this.validTo, this.decision,
				this.protocolRank, day);
	}

	/**
	 * Whether the post is held on a day.
	 * @param day a legal day
	 * @return true from the first to the last day, both included
	 */
	public boolean isHeldOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

}
