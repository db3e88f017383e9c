package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.Access;

/**
 * Meetings the viewer may see.
 */
@Controller
class MeetingQueries implements NodeLoader {

	private final MeetingSearch search;

	private final Viewers viewers;

	private final Access access;

	MeetingQueries(MeetingSearch search, Viewers viewers, Access access) {
		this.search = search;
		this.viewers = viewers;
		this.access = access;
	}

	@QueryMapping
	Connection<MeetingView> meetings(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable MeetingFilter filter, @Argument MeetingOrder orderBy) {
		this.access.requireKnown();
		return this.search.page(this.viewers.current(), Page.of(first, after),
				(filter != null) ? filter : MeetingFilter.ALL, orderBy);
	}

	@QueryMapping
	MeetingView meeting(@Argument MeetingId id) {
		return Optional.ofNullable(this.search.visible(this.viewers.current(), List.of(id)).get(id))
			.orElseThrow(NotFoundException::new);
	}

	@Override
	public String typeName() {
		return "Meeting";
	}

	@Override
	public Map<UUID, MeetingView> load(Collection<UUID> ids) {
		return this.search.visible(this.viewers.current(), ids.stream().map(MeetingId::new).toList())
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().value(), Map.Entry::getValue));
	}

}
