package vn.chidao.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.chidao.membership.MembershipView;

/**
 * Stores a notice, marks the conclusions it makes known, and opens a delivery for each
 * member.
 */
@Component
class NoticeStore {

	private final ConclusionNoticeRepository notices;

	private final ConclusionRepository conclusions;

	private final DeliveryRepository deliveries;

	NoticeStore(ConclusionNoticeRepository notices, ConclusionRepository conclusions, DeliveryRepository deliveries) {
		this.notices = notices;
		this.conclusions = conclusions;
		this.deliveries = deliveries;
	}

	ConclusionNoticeView store(ConclusionNotice notice, UUID meeting, List<MembershipView> members, Instant sentAt) {
		this.notices.save(notice);
		this.conclusions.findByMeetingInOrderByCreatedAtAscIdAsc(List.of(meeting))
			.forEach((conclusion) -> conclusion.madeKnownBy(notice));
		members.forEach((member) -> this.deliveries
			.save(new Delivery(notice, member.id().value(), member.personId().value(), sentAt)));
		return notice.view();
	}

}
