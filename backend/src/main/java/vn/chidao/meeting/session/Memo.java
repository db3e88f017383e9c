package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;

/**
 * What all fields of one operation need and no act on a meeting changes: who asks, and
 * the rules. Looked up once.
 */
@Component
public class Memo {

	private static final String RULEBOOKS = Memo.class.getName();

	private final Viewers viewers;

	private final Rulebooks rulebooks;

	Memo(Viewers viewers, Rulebooks rulebooks) {
		this.viewers = viewers;
		this.rulebooks = rulebooks;
	}

	/**
	 * Who asks.
	 * @param context the operation's context
	 * @return the viewer
	 */
	public Viewer viewer(GraphQLContext context) {
		return this.viewers.in(context);
	}

	/**
	 * The rules of several meetings.
	 * @param context the operation's context
	 * @param meetings the meetings
	 * @return rulebooks by meeting
	 */
	public Map<MeetingId, Rulebook> rulebooks(GraphQLContext context, Collection<MeetingView> meetings) {
		Map<MeetingId, Rulebook> known = context.computeIfAbsent(RULEBOOKS, (key) -> new ConcurrentHashMap<>());
		List<MeetingView> missing = meetings.stream()
			.filter((meeting) -> !known.containsKey(meeting.id()))
			.distinct()
			.toList();
		if (!missing.isEmpty()) {
			known.putAll(this.rulebooks.of(missing));
		}
		return new HashMap<>(known);
	}

}
