package vn.chidao.conclusion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.security.PersonId;

/**
 * How a notice reached one member, as others see it.
 *
 * @param id the id
 * @param noticeId the notice
 * @param membershipId the member
 * @param personId the person behind the membership
 * @param sentAt when it was sent
 * @param acknowledgedAt when the member acknowledged it, null while open
 */
record DeliveryView(DeliveryId id, ConclusionNoticeId noticeId, MembershipId membershipId, PersonId personId,
		Instant sentAt, @Nullable Instant acknowledgedAt) {

}
