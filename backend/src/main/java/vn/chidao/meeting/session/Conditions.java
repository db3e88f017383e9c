package vn.chidao.meeting.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Query;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.security.CommitteeId;

/**
 * The conditions of a search for meetings, first of all that the viewer may know of them:
 * proposals and drafts are known to those who prepare and convene and to the proposer;
 * what is convened, to the body, its other half, guests and substitutes.
 */
final class Conditions {

	/** Stands for "nobody" and "no body": in no row, and SQL has no empty list. */
	private static final UUID NONE = new UUID(0, 0);

	private static final String INVITED = """
			exists (select 1 from Invitation i where i.meetingId = m.id and (i.invitee.membershipId in :posts
				or i.substitution.personId = :me or i.invitee.guestAgencyId = :headed))
			""";

	private static final String VISIBLE = """
			(m.committeeId in :prepared or m.proposal.proposedBy in :posts or (m.convocation.convokedAt is not null
				and (m.committeeId in :seen or %s)))
			""".formatted(INVITED);

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private Conditions() {
	}

	/** A mandate that ended opens nothing: only posts held today count. */
	static Conditions visibleTo(Viewer viewer) {
		List<Standing> standings = List.copyOf(viewer.standings().values());
		return new Conditions().and(VISIBLE)
			.with("me", (viewer.person() != null) ? viewer.person().value() : NONE)
			.with("posts", orNone(viewer.posts().stream().map((post) -> post.id().value()).toList()))
			.with("headed", (viewer.headedAgency() != null) ? viewer.headedAgency().value() : NONE)
			.with("seen", bodies(standings.stream().filter(Standing::seesMeetings).toList()))
			.with("prepared", bodies(standings.stream().filter(Standing::seesPreparations).toList()));
	}

	Conditions matching(MeetingFilter filter) {
		if (filter.committeeId() != null) {
			and("m.committeeId = :committee").with("committee", filter.committeeId().value());
		}
		if (filter.states() != null) {
			and("m.state in :states").with("states", filter.states());
		}
		if (filter.startsFrom() != null) {
			and("m.details.startsAt >= :from").with("from", filter.startsFrom());
		}
		if (filter.startsBefore() != null) {
			and("m.details.startsAt < :before").with("before", filter.startsBefore());
		}
		if (Boolean.TRUE.equals(filter.mine())) {
			and("m.convocation.convokedAt is not null and " + INVITED);
		}
		return this;
	}

	Conditions among(List<UUID> ids) {
		return and("m.id in :ids").with("ids", ids);
	}

	Conditions ofBodies(List<UUID> bodies) {
		return and("m.committeeId in :bodies").with("bodies", bodies);
	}

	Conditions after(Cursor cursor, MeetingOrder order) {
		return and(order.beyondCursor()).with("at", cursor.instant(0)).with("id", cursor.uuid(1));
	}

	String where() {
		return " where " + String.join(" and ", this.parts);
	}

	void bind(Query query) {
		this.values.forEach(query::setParameter);
	}

	private Conditions and(String part) {
		this.parts.add(part);
		return this;
	}

	private Conditions with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	private static List<UUID> bodies(List<Standing> standings) {
		List<UUID> ids = standings.stream()
			.map(Standing::place)
			.map(Standing.Place::id)
			.map(CommitteeId::value)
			.toList();
		return orNone(ids);
	}

	private static List<UUID> orNone(List<UUID> ids) {
		return ids.isEmpty() ? List.of(NONE) : ids;
	}

}
