package vn.chidao.meeting.session;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Hands out meetings to be changed: only those the viewer may know of, locked until the
 * transaction ends, so that whatever belongs to one meeting is changed by one person at a
 * time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingDesk {

	private final MeetingRepository repository;

	private final MeetingSearch search;

	private final Viewers viewers;

	MeetingDesk(MeetingRepository repository, MeetingSearch search, Viewers viewers) {
		this.repository = repository;
		this.search = search;
		this.viewers = viewers;
	}

	/**
	 * A meeting to change.
	 * @param id its id
	 * @return the meeting and who wants to change it
	 * @throws NotFoundException if the viewer may not know of it
	 */
	public Handling take(MeetingId id) {
		Viewer viewer = this.viewers.current();
		if (!this.search.visible(viewer, List.of(id)).containsKey(id)) {
			throw new NotFoundException();
		}
		return new Handling(this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new), viewer);
	}

	/**
	 * Who acts.
	 * @return the viewer
	 */
	public Viewer viewer() {
		return this.viewers.current();
	}

	/**
	 * Store a meeting.
	 * @param meeting the meeting, changed or new
	 * @return its view with the new version
	 */
	public MeetingView keep(Meeting meeting) {
		return MeetingViews.of(this.repository.saveAndFlush(meeting));
	}

}
