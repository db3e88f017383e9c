package vn.chidao.demo;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.time.LegalTime;

/** How a meeting comes to be: prepared, convened, answered. */
@Component
@Profile("demo")
class Convening {

	static final String PLACE = "Phòng họp số 1, trụ sở UBND tỉnh (demo)";

	private static final String MEETING = "meeting { id version }";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	private final PaperPlay papers;

	Convening(DemoApi api, Stage stage, Ensemble ensemble, PaperPlay papers) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
		this.papers = papers;
	}

	/** The secretary prepares it with agenda and one paper; gives its id. */
	String prepare(Session session) {
		return this.stage.as(DemoUser.THUKY, () -> {
			String meeting = this.api
				.act("prepareMeeting", MEETING,
						Map.of("committeeId", this.ensemble.committee().globalId(), "details", details(session)))
				.text("meeting.id");
			session.items()
				.forEach((item) -> this.api.act("addAgendaItem", "agendaItem { id }",
						Map.of("meetingId", meeting, "title", item.title(), "subject", item.subject())));
			attach(meeting, "Tài liệu " + session.title());
			return meeting;
		});
	}

	void attach(String meeting, String title) {
		this.api.act("attachPaper", "paper { id }",
				Map.of("meetingId", meeting, "fileId", this.papers.write(title), "title", title));
	}

	static Map<String, Object> details(Session session) {
		Map<String, Object> details = new HashMap<>();
		details.put("kind", session.kind());
		details.put("isExtended", session.extended());
		details.put("title", session.title());
		details.put("content", session.content());
		details.put("startsAt", moment(session.start()));
		details.put("endsAt", moment(session.start().plusHours(3)));
		details.put("place", PLACE);
		return details;
	}

	/** The standing agency proposes a meeting: Điều 14 khoản 1. */
	Answer propose(Session session, String reason) {
		return this.stage.as(DemoUser.TOTRUONG, () -> this.api.act("proposeMeeting", MEETING, Map.of("committeeId",
				this.ensemble.committee().globalId(), "details", details(session), "reason", reason)));
	}

	/** An agency outside the committee is asked to an extended meeting. */
	Answer inviteGuest(String meeting, AgencyId agency) {
		return this.stage.as(DemoUser.THUKY, () -> this.api.act("inviteGuest", MEETING,
				Map.of("meetingId", meeting, "agencyId", agency.globalId())));
	}

	/** The titles of the committee's meetings. */
	List<String> titles() {
		return this.stage
			.as(DemoUser.TRUONGBAN, () -> this.api.ask(
					"query($id: ID!) { meetings(first: 100, filter: { committeeId: $id }) { nodes { title } } }",
					Map.of("id", this.ensemble.committee().globalId())))
			.list("meetings.nodes")
			.stream()
			.map((meeting) -> meeting.text("title"))
			.toList();
	}

	/** Somebody who may convenes it. */
	Answer convoke(DemoUser user, String meeting) {
		return this.stage.as(user, () -> this.api.act("convokeMeeting", MEETING, move(meeting)));
	}

	/** What a change of a meeting as it is now names. */
	Map<String, Object> move(String meeting) {
		int version = this.api.ask("query($id: ID!) { meeting(id: $id) { version } }", Map.of("id", meeting))
			.number("meeting.version");
		return Map.of("meetingId", meeting, "expectedVersion", version);
	}

	/** Members say that they will attend, except those who wait; gives how many do. */
	int accept(String meeting, Session session, Set<String> waiting) {
		Map<String, String> invitations = invitations(meeting);
		int coming = 0;
		for (MembershipView member : this.ensemble.members(session.day())) {
			String invitation = invitations.get(member.id().globalId());
			if (invitation != null && !waiting.contains(member.personId().globalId())) {
				this.ensemble.as(member.personId(), () -> this.api.act("respondToInvitation", "invitation { id }",
						Map.of("invitationId", invitation)));
				coming++;
			}
		}
		return coming;
	}

	/** Invitations by the membership they went to. */
	Map<String, String> invitations(String meeting) {
		Map<String, String> invitations = new HashMap<>();
		this.stage
			.as(DemoUser.THUKY,
					() -> this.api.ask("query($id: ID!) { meeting(id: $id) { invitations { id member { id } } } }",
							Map.of("id", meeting)))
			.list("meeting.invitations")
			.stream()
			.filter((invitation) -> !invitation.at("member").isNull())
			.forEach((invitation) -> invitations.put(invitation.text("member.id"), invitation.text("id")));
		return invitations;
	}

	private static String moment(LocalDateTime local) {
		OffsetDateTime moment = local.atZone(LegalTime.VIETNAM).toOffsetDateTime();
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
	}

}
