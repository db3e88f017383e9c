package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.persistence.RequestMemo;

/**
 * What all fields of one operation need: who asks, and the rules.
 */
@Component
public class Memo {

	private final Viewers viewers;

	private final Rulebooks rulebooks;

	private final RequestMemo<MeetingView, Rulebook> known = new RequestMemo<>();

	Memo(Viewers viewers, Rulebooks rulebooks) {
		this.viewers = viewers;
		this.rulebooks = rulebooks;
	}

	/**
	 * Who asks.
	 * @return the viewer
	 */
	public Viewer viewer() {
		return this.viewers.current();
	}

	/**
	 * The rules of several meetings.
	 * @param meetings the meetings
	 * @return rulebooks by meeting
	 */
	public Map<MeetingId, Rulebook> rulebooks(Collection<MeetingView> meetings) {
		return this.known.all(meetings, this::read)
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().id(), Map.Entry::getValue, (one, same) -> same));
	}

	private Map<MeetingView, Rulebook> read(List<MeetingView> meetings) {
		Map<MeetingId, Rulebook> books = this.rulebooks.of(meetings);
		return meetings.stream()
			.filter((meeting) -> books.containsKey(meeting.id()))
			.collect(Collectors.toMap(Function.identity(), (meeting) -> books.get(meeting.id())));
	}

}
