package vn.chidao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MembershipView;

/** How a meeting is held: opened, attended, decided, concluded, closed. */
@Component
@Profile("demo")
class Holding {

	private static final String MEETING = "meeting { id version }";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	private final Convening convening;

	Holding(DemoApi api, Stage stage, Ensemble ensemble, Convening convening) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
		this.convening = convening;
	}

	/**
	 * Hold a meeting from its opening to its close.
	 * @param meeting the convened meeting
	 * @param session what it is about
	 * @param substituted memberships for which a substitute attends
	 * @return the conclusions, in the order of the agenda
	 */
	List<String> hold(String meeting, Session session, Set<String> substituted) {
		this.stage.as(DemoUser.THUKY, () -> this.api.act("openMeeting", MEETING, this.convening.move(meeting)));
		Map<String, String> invitations = this.convening.invitations(meeting);
		invitations.forEach((member, invitation) -> this.stage.as(DemoUser.THUKY,
				() -> this.api.act("recordAttendance", "invitation { id }", Map.of("invitationId", invitation, "status",
						substituted.contains(member) ? "SUBSTITUTED" : "PRESENT"))));
		List<String> conclusions = new ArrayList<>();
		List<Answer> agenda = this.stage
			.as(DemoUser.THUKY,
					() -> this.api.ask("query($id: ID!) { meeting(id: $id) { agenda { id } } }", Map.of("id", meeting)))
			.list("meeting.agenda");
		for (int index = 0; index < session.items().size(); index++) {
			Session.Item item = session.items().get(index);
			String id = agenda.get(index).text("id");
			decide(id, item, session, substituted);
			if (!item.conclusion().isBlank()) {
				conclusions.add(conclude(meeting, id, item));
			}
		}
		this.stage.as(DemoUser.TRUONGBAN, () -> this.api.act("closeMeeting", MEETING, this.convening.move(meeting)));
		return conclusions;
	}

	private void decide(String agendaItem, Session.Item item, Session session, Set<String> absent) {
		if (item.isVoted()) {
			this.ensemble.members(session.day())
				.stream()
				.filter((member) -> member.post().isMember() && !absent.contains(member.id().globalId()))
				.forEach((member) -> raiseHand(agendaItem, member));
		}
		this.stage.as(DemoUser.TRUONGBAN, () -> this.api.act("decideAgendaItem", "agendaItem { id }",
				Map.of("agendaItemId", agendaItem, "approved", true, "text", "Thống nhất: " + item.title() + ".")));
	}

	private void raiseHand(String agendaItem, MembershipView member) {
		this.stage.as(DemoUser.THUKY, () -> this.api.act("castVote", "agendaItem { id }",
				Map.of("agendaItemId", agendaItem, "choice", "FOR", "membershipId", member.id().globalId())));
	}

	private String conclude(String meeting, String agendaItem, Session.Item item) {
		return this.stage.as(DemoUser.TRUONGBAN,
				() -> this.api
					.act("adoptConclusion", "conclusion { id }",
							Map.of("meetingId", meeting, "agendaItemId", agendaItem, "text", item.conclusion()))
					.text("conclusion.id"));
	}

}
