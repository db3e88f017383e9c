package vn.chidao.story;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The meeting itself: who is there, who decides what, and what is still owed at its end.
 *
 * @param voices the way to the API
 * @param meeting the meeting, convened and answered
 */
record SessionScenes(Voices voices, String meeting) {

	private static final String STATE = "meeting { state }";

	private static final String ITEM = "agendaItem { decisionMode decision { approved mode citations { label } } }";

	void opens() {
		Map<String, Object> open = Map.of("meetingId", this.meeting, "expectedVersion", version());
		this.voices.act(Cast.MEMBER, "openMeeting", open, STATE).forbidden();
		this.voices.act(Cast.CHAIR, "openMeeting", open, STATE).done();
		for (String who : List.of(Cast.CHAIR, Cast.VICE_CHAIR, Cast.MEMBER)) {
			record(who, "PRESENT");
		}
		record(Cast.AWAY, "SUBSTITUTED");
	}

	/** Điều 3 khoản 2: not by the head alone. */
	void aPlanIsDecidedByMajority() {
		String item = item(0);
		Map<String, Object> approval = Map.of("agendaItemId", item, "approved", true, "text", "Thông qua kế hoạch");
		this.voices.act(Cast.CHAIR, "decideAgendaItem", approval, ITEM).refusedUnder("Điều 3 khoản 2");
		vote(Cast.CHAIR, item, "FOR").done();
		vote(Cast.VICE_CHAIR, item, "FOR").done();
		vote(Cast.MEMBER, item, "AGAINST").done();
		vote(Cast.AWAY, item, "FOR").isRefused();
		Answer decided = this.voices.act(Cast.CHAIR, "decideAgendaItem", approval, ITEM).done();
		assertThat(decided.text("agendaItem.decision.mode")).isEqualTo("MAJORITY");
		assertThat(decided.list("agendaItem.decision.citations[*].label")).first()
			.asString()
			.startsWith("Điều 3 khoản 2 ");
	}

	/** Điều 4 khoản 10. */
	void theHeadDecidesTheRest() {
		String item = item(1);
		Map<String, Object> approval = Map.of("agendaItemId", item, "approved", true, "text", "Bố trí phòng 201");
		this.voices.act(Cast.VICE_CHAIR, "decideAgendaItem", approval, ITEM).refusedUnder("Điều 4 khoản 10");
		vote(Cast.MEMBER, item, "AGAINST").refusedUnder("Điều 4 khoản 10");
		Answer decided = this.voices.act(Cast.CHAIR, "decideAgendaItem", approval, ITEM).done();
		assertThat(decided.text("agendaItem.decision.mode")).isEqualTo("HEAD");
		assertThat(decided.list("agendaItem.decision.citations[*].label")).first()
			.asString()
			.startsWith("Điều 4 khoản 10 ");
	}

	/** Điều 7 khoản 5. */
	void closingShowsTheOpinionStillOwed() {
		this.voices
			.act(Cast.SECRETARY, "adoptConclusion",
					Map.of("meetingId", this.meeting, "agendaItemId", item(0), "text", "Triển khai kế hoạch năm"),
					"conclusion { id }")
			.done();
		Answer closed = this.voices
			.act(Cast.CHAIR, "closeMeeting", Map.of("meetingId", this.meeting, "expectedVersion", version()),
					STATE + " findings { ruleType citations { label } }")
			.done();
		assertThat(closed.text("meeting.state")).isEqualTo("CLOSED");
		assertThat(closed.list("findings[?(@.ruleType == 'SUBSTITUTE_OPINION')].citations[*].label")).first()
			.asString()
			.startsWith("Điều 7 khoản 5 ");
	}

	private Answer vote(String who, String item, String choice) {
		return this.voices.act(who, "castVote", Map.of("agendaItemId", item, "choice", choice), "agendaItem { id }");
	}

	private void record(String who, String status) {
		String invitation = this.voices
			.ask(who, "meeting", "(id: \"%s\") { viewerInvitation { id } }".formatted(this.meeting))
			.text("viewerInvitation.id");
		this.voices
			.act(Cast.SECRETARY, "recordAttendance", Map.of("invitationId", invitation, "status", status),
					"invitation { attendance }")
			.done();
	}

	private String item(int place) {
		return this.voices.ask(Cast.CHAIR, "meeting", "(id: \"%s\") { agenda { id } }".formatted(this.meeting))
			.list("agenda[*].id")
			.get(place);
	}

	private int version() {
		return this.voices.ask(Cast.CHAIR, "meeting", "(id: \"%s\") { version }".formatted(this.meeting))
			.value("version", Integer.class);
	}

}
