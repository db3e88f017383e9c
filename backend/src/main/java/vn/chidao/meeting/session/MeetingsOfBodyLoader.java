package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.CommitteeId;

/**
 * Loads pages of meetings for many bodies at once: two statements for each page asked
 * for, however many bodies ask for it.
 */
@Component
class MeetingsOfBodyLoader {

	/** The name under which a controller method asks for it. */
	private static final String NAME = "meetingsOfBody";

	private final MeetingSearch search;

	private final Viewers viewers;

	MeetingsOfBodyLoader(BatchLoaderRegistry registry, MeetingSearch search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
		registry.<MeetingsOfBody, Connection<MeetingView>>forName(NAME)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	private record SamePage(Page page, MeetingOrder order) {
	}

	private Map<MeetingsOfBody, Connection<MeetingView>> load(Collection<MeetingsOfBody> keys) {
		Viewer viewer = this.viewers.current();
		Map<MeetingsOfBody, Connection<MeetingView>> pages = new HashMap<>();
		Map<SamePage, List<MeetingsOfBody>> asked = keys.stream()
			.collect(Collectors.groupingBy((key) -> new SamePage(key.page(), key.order())));
		asked.forEach((same, bodies) -> {
			List<CommitteeId> ids = bodies.stream().map(MeetingsOfBody::body).toList();
			this.search.pagesOf(viewer, ids, same.page(), same.order())
				.forEach((body, page) -> pages.put(new MeetingsOfBody(body, same.page(), same.order()), page));
		});
		return pages;
	}

}
