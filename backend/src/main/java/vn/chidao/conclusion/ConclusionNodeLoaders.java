package vn.chidao.conclusion;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.Meetings;
import vn.chidao.platform.graphql.NodeId;
import vn.chidao.platform.graphql.NodeLoader;

/**
 * Loads conclusions, notices and deliveries by id: whoever may know of the meeting may
 * know of them.
 */
@Configuration(proxyBeanMethods = false)
class ConclusionNodeLoaders {

	@Bean
	NodeLoader conclusionLoader(Conclusions conclusions) {
		return new Loader("Conclusion",
				(ids) -> byUuid(conclusions.views(ids.stream().map(ConclusionId::new).toList()).values(),
						ConclusionView::id));
	}

	@Bean
	NodeLoader conclusionNoticeLoader(ConclusionRegister register, Meetings meetings) {
		return new Loader("ConclusionNotice", (ids) -> {
			Collection<ConclusionNoticeView> found = register
				.notices(ids.stream().map(ConclusionNoticeId::new).toList())
				.values();
			Set<MeetingId> visible = meetings
				.views(found.stream().map(ConclusionNoticeView::meetingId).distinct().toList())
				.keySet();
			return byUuid(found.stream().filter((notice) -> visible.contains(notice.meetingId())).toList(),
					ConclusionNoticeView::id);
		});
	}

	@Bean
	NodeLoader deliveryLoader(ConclusionRegister register, Meetings meetings) {
		return new Loader("Delivery", (ids) -> {
			Collection<DeliveryView> found = register.deliveries(ids.stream().map(DeliveryId::new).toList()).values();
			Map<ConclusionNoticeId, ConclusionNoticeView> notices = register
				.notices(found.stream().map(DeliveryView::noticeId).distinct().toList());
			Set<MeetingId> visible = meetings
				.views(notices.values().stream().map(ConclusionNoticeView::meetingId).distinct().toList())
				.keySet();
			return byUuid(
					found.stream().filter((delivery) -> isVisible(notices.get(delivery.noticeId()), visible)).toList(),
					DeliveryView::id);
		});
	}

	private static boolean isVisible(@Nullable ConclusionNoticeView notice, Set<MeetingId> visible) {
		return notice != null && visible.contains(notice.meetingId());
	}

	private static <T> Map<UUID, T> byUuid(Collection<T> views, Function<T, ? extends NodeId> id) {
		return views.stream().collect(Collectors.toMap((view) -> id.apply(view).value(), Function.identity()));
	}

	private record Loader(String typeName,
			Function<Collection<UUID>, Map<UUID, ? extends Object>> loading) implements NodeLoader {

		@Override
		public Map<UUID, ? extends Object> load(Collection<UUID> ids) {
			return this.loading.apply(ids);
		}

	}

}
