package vn.chidao.conclusion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.security.CommitteeId;

/**
 * Reads conclusions, notices and deliveries, whoever asks: each method in one statement.
 */
@Component
@Transactional(readOnly = true)
class ConclusionRegister {

	private final ConclusionRepository conclusions;

	private final ConclusionNoticeRepository notices;

	private final DeliveryRepository deliveries;

	ConclusionRegister(ConclusionRepository conclusions, ConclusionNoticeRepository notices,
			DeliveryRepository deliveries) {
		this.conclusions = conclusions;
		this.notices = notices;
		this.deliveries = deliveries;
	}

	Map<ConclusionId, ConclusionView> conclusions(Collection<ConclusionId> ids) {
		return this.conclusions.findByIdIn(ids.stream().map(ConclusionId::value).toList())
			.stream()
			.map(Conclusion::view)
			.collect(Collectors.toMap(ConclusionView::id, Function.identity()));
	}

	Map<MeetingId, List<ConclusionView>> ofMeetings(Collection<MeetingId> meetings) {
		return this.conclusions.findByMeetingInOrderByCreatedAtAscIdAsc(meetingUuids(meetings))
			.stream()
			.map(Conclusion::view)
			.collect(Collectors.groupingBy(ConclusionView::meetingId));
	}

	Map<UUID, List<ConclusionView>> ofNotices(Collection<ConclusionNoticeId> ids) {
		return this.conclusions.findByNoticeInOrderByCreatedAtAscIdAsc(noticeUuids(ids))
			.stream()
			.map(Conclusion::view)
			.collect(Collectors.groupingBy((conclusion) -> uuid(conclusion.noticeId())));
	}

	Map<ConclusionNoticeId, ConclusionNoticeView> notices(Collection<ConclusionNoticeId> ids) {
		return this.notices.findByIdIn(noticeUuids(ids))
			.stream()
			.map(ConclusionNotice::view)
			.collect(Collectors.toMap(ConclusionNoticeView::id, Function.identity()));
	}

	Map<MeetingId, ConclusionNoticeView> noticesOf(Collection<MeetingId> meetings) {
		return this.notices.findByMeetingIn(meetingUuids(meetings))
			.stream()
			.map(ConclusionNotice::view)
			.collect(Collectors.toMap(ConclusionNoticeView::meetingId, Function.identity()));
	}

	Map<ConclusionNoticeId, List<DeliveryView>> deliveriesOf(Collection<ConclusionNoticeId> ids) {
		return this.deliveries.findByNoticeInOrderByIdAsc(noticeUuids(ids))
			.stream()
			.map(Delivery::view)
			.collect(Collectors.groupingBy(DeliveryView::noticeId));
	}

	Map<DeliveryId, DeliveryView> deliveries(Collection<DeliveryId> ids) {
		return this.deliveries.findByIdIn(ids.stream().map(DeliveryId::value).toList())
			.stream()
			.map(Delivery::view)
			.collect(Collectors.toMap(DeliveryView::id, Function.identity()));
	}

	/**
	 * Meetings of bodies closed since a moment whose conclusions nobody has made known.
	 */
	List<MeetingView> untold(Collection<CommitteeId> bodies, Instant since) {
		return this.conclusions.untold(bodies.stream().map(CommitteeId::value).toList(), since)
			.stream()
			.map((row) -> row.getMeeting().view())
			.toList();
	}

	/** Meetings of bodies closed in a span of time that came to conclusions. */
	List<MeetingView> concluded(Collection<CommitteeId> bodies, Instant since, Instant until) {
		return this.conclusions.concluded(bodies.stream().map(CommitteeId::value).toList(), since, until)
			.stream()
			.map((row) -> row.getMeeting().view())
			.toList();
	}

	private static UUID uuid(@Nullable ConclusionNoticeId id) {
		return Optional.ofNullable(id).orElseThrow().value();
	}

	private static List<UUID> meetingUuids(Collection<MeetingId> ids) {
		return ids.stream().map(MeetingId::value).toList();
	}

	private static List<UUID> noticeUuids(Collection<ConclusionNoticeId> ids) {
		return ids.stream().map(ConclusionNoticeId::value).toList();
	}

}
