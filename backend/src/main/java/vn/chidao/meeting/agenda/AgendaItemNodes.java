package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.NodeLoader;

/**
 * Items of the meetings the viewer may know of.
 */
@Component
class AgendaItemNodes implements NodeLoader {

	private final AgendaItems items;

	private final MeetingSearch search;

	private final Viewers viewers;

	AgendaItemNodes(AgendaItems items, MeetingSearch search, Viewers viewers) {
		this.items = items;
		this.search = search;
		this.viewers = viewers;
	}

	@Override
	public String typeName() {
		return "AgendaItem";
	}

	@Override
	public Map<UUID, AgendaItemView> load(Collection<UUID> ids) {
		Map<AgendaItemId, AgendaItemView> found = this.items.views(ids.stream().map(AgendaItemId::new).toList());
		Set<MeetingId> visible = this.search
			.visible(this.viewers.current(), found.values().stream().map(AgendaItemView::meetingId).toList())
			.keySet();
		return found.values()
			.stream()
			.filter((item) -> visible.contains(item.meetingId()))
			.collect(Collectors.toMap((item) -> item.id().value(), (item) -> item));
	}

}
