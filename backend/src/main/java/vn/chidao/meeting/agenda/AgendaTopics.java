package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.regulation.engine.terms.AgendaTopic;

/**
 * The matters on an agenda, among those a regulation may want there.
 *
 * @param all those there are
 * @param opening what the first item is about, null if that is another matter
 */
public record AgendaTopics(Set<AgendaTopic> all, @Nullable AgendaTopic opening) {

	/** Of a meeting without an agenda. */
	public static final AgendaTopics NONE = new AgendaTopics(Set.of(), null);

	public AgendaTopics {
		all = Set.copyOf(all);
	}

	static AgendaTopics of(List<AgendaItemView> items) {
		return new AgendaTopics(topics(items), items.isEmpty() ? null : items.getFirst().topic());
	}

	private static Set<AgendaTopic> topics(Collection<AgendaItemView> items) {
		return items.stream().map(AgendaItemView::topic).filter(Objects::nonNull).collect(Collectors.toSet());
	}

}
