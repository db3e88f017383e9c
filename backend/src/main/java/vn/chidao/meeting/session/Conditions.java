package vn.chidao.meeting.session;

import java.util.List;
import java.util.UUID;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.security.CommitteeId;

/**
 * The conditions of a search for meetings, first of all that the viewer may know of them:
 * proposals and drafts are known to those who prepare and convene and to the proposer,
 * and what members ask for together to all of them; what is convened, to the body, its
 * other half, guests and substitutes.
 */
final class Conditions {

	private static final String INVITED = """
			exists (select 1 from Invitation i where i.meetingId = m.id and (i.invitee.membershipId in :posts
				or i.substitution.personId = :me or i.invitee.guestAgencyId = :headed))
			""";

	private static final String VISIBLE = """
			(m.committeeId in :prepared or m.proposal.proposedBy in :posts
				or (m.proposal.byRequest = true and m.committeeId in :seen) or (m.convocation.convokedAt is not null
				and (m.committeeId in :seen or %s)))
			""".formatted(INVITED);

	private final Criteria criteria = new Criteria();

	private Conditions() {
	}

	/** A mandate that ended opens nothing: only posts held today count. */
	static Conditions visibleTo(Viewer viewer) {
		List<Standing> standings = List.copyOf(viewer.standings().values());
		Conditions conditions = new Conditions();
		conditions.criteria.and(VISIBLE)
			.withId("me", (viewer.person() != null) ? viewer.person().value() : null)
			.withIds("posts", viewer.posts().stream().map((post) -> post.id().value()).toList())
			.withId("headed", (viewer.headedAgency() != null) ? viewer.headedAgency().value() : null)
			.withIds("seen", bodies(standings.stream().filter(Standing::seesMeetings).toList()))
			.withIds("prepared", bodies(standings.stream().filter(Standing::seesPreparations).toList()));
		return conditions;
	}

	Conditions matching(MeetingFilter filter) {
		if (filter.committeeId() != null) {
			this.criteria.and("m.committeeId = :committee").with("committee", filter.committeeId().value());
		}
		if (filter.states() != null) {
			this.criteria.and("m.state in :states").with("states", filter.states());
		}
		if (filter.startsFrom() != null) {
			this.criteria.and("m.details.startsAt >= :from").with("from", filter.startsFrom());
		}
		if (filter.startsBefore() != null) {
			this.criteria.and("m.details.startsAt < :before").with("before", filter.startsBefore());
		}
		if (Boolean.TRUE.equals(filter.mine())) {
			this.criteria.and("m.convocation.convokedAt is not null and " + INVITED);
		}
		return this;
	}

	Conditions among(List<UUID> ids) {
		this.criteria.and("m.id in :ids").with("ids", ids);
		return this;
	}

	Conditions ofBodies(List<UUID> bodies) {
		this.criteria.and("m.committeeId in :bodies").with("bodies", bodies);
		return this;
	}

	Conditions after(Cursor cursor, MeetingOrder order) {
		this.criteria.and(order.beyondCursor()).with("at", cursor.instant(0)).with("id", cursor.uuid(1));
		return this;
	}

	Criteria criteria() {
		return this.criteria;
	}

	private static List<UUID> bodies(List<Standing> standings) {
		return standings.stream().map(Standing::place).map(Standing.Place::id).map(CommitteeId::value).toList();
	}

}
