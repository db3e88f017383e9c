package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Finds meetings a viewer may know of, each time in one statement.
 */
@Component
@Transactional(readOnly = true)
public class MeetingSearch {

	private final EntityManager entities;

	private final MeetingRepository repository;

	private final RequestMemo<Seen, MeetingView> known = new RequestMemo<>();

	MeetingSearch(EntityManager entities, MeetingRepository repository) {
		this.entities = entities;
		this.repository = repository;
	}

	Connection<MeetingView> page(Viewer viewer, Page page, MeetingFilter filter, MeetingOrder order) {
		Conditions conditions = Conditions.visibleTo(viewer).matching(filter);
		return Connection.of(page, rows(conditions, page, order), MeetingSearch::cursor);
	}

	/**
	 * Several meetings.
	 * @param viewer who asks
	 * @param ids their ids
	 * @return those the viewer may know of, by id
	 */
	public Map<MeetingId, MeetingView> visible(Viewer viewer, Collection<MeetingId> ids) {
		Map<MeetingId, MeetingView> found = new HashMap<>();
		this.known
			.all(ids.stream().map((id) -> new Seen(viewer.person(), id)).toList(), (missing) -> read(viewer, missing))
			.forEach((seen, meeting) -> found.put(seen.id(), meeting));
		return found;
	}

	/**
	 * Of meetings that a query has joined, those a viewer may know of. The database is
	 * asked only about meetings of other bodies than the viewer's own.
	 * @param viewer who asks
	 * @param joined the meetings
	 * @return those the viewer may know of, by id
	 */
	public Map<MeetingId, MeetingView> visibleAmong(Viewer viewer, Collection<MeetingView> joined) {
		joined.stream()
			.filter((meeting) -> meeting.convokedAt() != null
					&& viewer.in(meeting.committeeId()).filter(Standing::seesMeetings).isPresent())
			.forEach((meeting) -> remember(viewer, meeting));
		return visible(viewer, joined.stream().map(MeetingView::id).toList());
	}

	/**
	 * Remember a meeting of which a viewer may know, read by another query.
	 * @param viewer who asks
	 * @param meeting the meeting
	 */
	public void remember(Viewer viewer, MeetingView meeting) {
		this.known.put(new Seen(viewer.person(), meeting.id()), meeting);
	}

	private Map<Seen, MeetingView> read(Viewer viewer, List<Seen> wanted) {
		Conditions conditions = Conditions.visibleTo(viewer)
			.among(wanted.stream().map((seen) -> seen.id().value()).toList());
		return query(conditions, "").getResultStream()
			.map(MeetingViews::of)
			.collect(Collectors.toMap((meeting) -> new Seen(viewer.person(), meeting.id()), Function.identity()));
	}

	/**
	 * A meeting, locked until the transaction ends, whoever asks.
	 * @param id its id
	 * @return the meeting
	 */
	@Transactional
	public MeetingView locked(MeetingId id) {
		return this.repository.findLocked(id.value()).map(MeetingViews::of).orElseThrow(NotFoundException::new);
	}

	/**
	 * The first pages of the meetings of several bodies. The database cuts each body's
	 * list: of a body with thousands of meetings only a page travels.
	 * @param viewer who asks
	 * @param bodies the bodies
	 * @param page which page of each
	 * @param order in which order
	 * @return a page for every body
	 */
	Map<CommitteeId, Connection<MeetingView>> pagesOf(Viewer viewer, Collection<CommitteeId> bodies, Page page,
			MeetingOrder order) {
		Conditions conditions = Conditions.visibleTo(viewer).ofBodies(bodies.stream().map(CommitteeId::value).toList());
		if (page.after() != null) {
			conditions.after(page.after(), order);
		}
		// not a derived table: that would need a list of its columns, which MariaDB does
		// not take
		TypedQuery<Meeting> query = conditions.criteria()
			.bind(this.entities.createQuery(
					"""
							with ranked as (
								select m.id as id, row_number() over (partition by m.committeeId order by %s) as place from Meeting m %s
							)
							select w from Meeting w join ranked r on r.id = w.id
							where r.place <= :most order by w.committeeId, r.place"""
						.formatted(order.clause(), conditions.criteria().where()),
					Meeting.class));
		query.setParameter("most", page.limit());
		Map<CommitteeId, List<MeetingView>> found = query.getResultStream()
			.map(MeetingViews::of)
			.collect(Collectors.groupingBy(MeetingView::committeeId));
		return bodies.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(body) -> Connection.of(page, found.getOrDefault(body, List.of()), MeetingSearch::cursor)));
	}

	private List<MeetingView> rows(Conditions conditions, Page page, MeetingOrder order) {
		if (page.after() != null) {
			conditions.after(page.after(), order);
		}
		return query(conditions, " order by " + order.clause()).setMaxResults(page.limit())
			.getResultStream()
			.map(MeetingViews::of)
			.toList();
	}

	private TypedQuery<Meeting> query(Conditions conditions, String order) {
		return conditions.criteria().query(this.entities, "select m from Meeting m", order, Meeting.class);
	}

	private record Seen(@Nullable PersonId viewer, MeetingId id) {

	}

	private static Cursor cursor(MeetingView meeting) {
		return Cursor.of(meeting.startsAt(), meeting.id().value());
	}

}
