package vn.chidao.meeting.invitation;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited: a member of the body, or an agency from outside.
 *
 * @param membershipId the member's membership, null for a guest
 * @param personId the member, null for a guest
 * @param guestAgencyId the agency, null for a member
 */
@Embeddable
public record Invitee(@Column(name = "membership_id") @Nullable UUID membershipId,
		@Column(name = "person_id") @Nullable UUID personId,
		@Column(name = "guest_agency_id") @Nullable UUID guestAgencyId) {

	/**
	 * A member of the body.
	 * @param membershipId the membership
	 * @param personId the person who holds it
	 * @return the invitee
	 */
	public static Invitee member(UUID membershipId, UUID personId) {
		return new Invitee(membershipId, personId, null);
	}

	/**
	 * An agency from outside the body, through its head.
	 * @param agencyId the agency
	 * @return the invitee
	 */
	public static Invitee guest(UUID agencyId) {
		return new Invitee(null, null, agencyId);
	}

	/** Whether a member, not a guest. */
	public boolean isMember() {
		return this.membershipId != null;
	}

}
