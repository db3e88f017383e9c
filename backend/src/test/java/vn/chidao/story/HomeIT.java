package vn.chidao.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The home screen's query, exactly as the web client sends it, takes ten statements at
 * most, the one that finds the account among them, whoever asks and whatever is owed; the
 * head's takes eleven, for drafts wait beside all that waits for a head.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeIT extends Story {

	private static final int MOST_STATEMENTS = 10;

	/** Drafts are in a table of their own, which no other kind of work reads. */
	private static final int DRAFTS = 1;

	/** Once for all who look at it: nothing is done here but looking. */
	@Override
	@BeforeAll
	void gather() throws Exception {
		super.gather();
		for (int round = 0; round < 2; round++) {
			meetingsOfEveryState();
			aMeetingOfTheTeam(round);
			aPlanIsDrafted(round);
			aRegulationIsDrafted();
		}
	}

	@Test
	void theChairsHomeTakesElevenStatementsAtMost() {
		Map<String, Integer> owed = cost(Cast.CHAIR, MOST_STATEMENTS + DRAFTS);
		assertThat(owed).containsEntry("DECIDE_PROPOSAL", 2)
			.containsEntry("DECIDE_ABSENCE", 2)
			.containsEntry("ANSWER_INVITATION", 4)
			.containsEntry("ACKNOWLEDGE_CONCLUSION", 2)
			.containsEntry("TAKE_PROCEDURE_STEP", 2)
			.containsEntry("CONTINUE_REGULATION_DRAFT", 2)
			.containsKey("FILL_POSTS");
	}

	@Test
	void aMembersHomeTakesTenStatementsAtMost() {
		Map<String, Integer> owed = cost(Cast.MEMBER);
		assertThat(owed).containsEntry("ANSWER_INVITATION", 4)
			.containsEntry("ACKNOWLEDGE_CONCLUSION", 2)
			.containsEntry("CARRY_OUT_TASK", 2)
			.containsKey("WRITE_REPORT")
			.doesNotContainKeys("TAKE_PROCEDURE_STEP", "FILL_POSTS", "CONTINUE_REGULATION_DRAFT");
	}

	@Test
	void theHomeOfAMemberWhoOwesOpinionsTakesTenStatementsAtMost() {
		assertThat(cost(Cast.AWAY)).containsEntry("WRITE_OPINION", 4).containsEntry("ANSWER_INVITATION", 2);
	}

	@Test
	void theTeamLeadersHomeTakesTenStatementsAtMost() {
		Map<String, Integer> owed = cost(Cast.TEAM_LEADER);
		assertThat(owed).containsEntry("ISSUE_NOTICE", 2)
			.containsEntry("ANSWER_INVITATION", 2)
			.containsEntry("CONTINUE_REGULATION_DRAFT", 2);
	}

	private Map<String, Integer> cost(String who) {
		return cost(who, MOST_STATEMENTS);
	}

	/** Asked twice: the rules of a regulation are read once in the life of the server. */
	private Map<String, Integer> cost(String who, int most) {
		HomeScenes home = new HomeScenes(this.voices);
		home.kindsFor(who);
		List<String> kinds = new ArrayList<>();
		List<String> sent = this.statements.during(() -> kinds.addAll(home.kindsFor(who)));
		assertThat(sent).hasSizeLessThanOrEqualTo(most);
		assertThat(home.nextMeetingOf(who)).isNotEmpty();
		Map<String, Integer> owed = new HashMap<>();
		kinds.forEach((kind) -> owed.merge(kind, 1, Integer::sum));
		return owed;
	}

	private void meetingsOfEveryState() throws Exception {
		proposed();
		proposedAndConvened();
		absenceAsked(proposedAndConvened().id());
		MeetingScenes told = held();
		new FollowUpScenes(this.voices, this.cast, this.days, told.id()).theConclusionIsToldAndATaskGiven();
		held();
	}

	/** Adopting it waits for the committee, and so for its head. */
	private void aPlanIsDrafted(int round) {
		this.voices
			.act(Cast.TEAM_LEADER, "openProcedureCase", Map.of("committeeId", this.cast.committee(), "kind", "PLAN",
					"plan", "YEARLY_PLAN", "title", "Kế hoạch " + round, "content", "Nội dung"), "procedureCase { id }")
			.done();
	}

	private void aRegulationIsDrafted() {
		this.voices
			.act(Cast.TEAM_LEADER, "startRegulationDraft", Map.of("committeeId", this.cast.committee()), "draft { id }")
			.done();
	}

	private MeetingScenes held() throws Exception {
		MeetingScenes meeting = proposedAndConvened();
		AbsenceScenes absence = new AbsenceScenes(this.voices, meeting.id());
		absence.aMemberAsksAndOnlyTheChairConsents();
		absence.aSubstituteIsNamedAndAnOpinionIsOwed(this.cast.substitute());
		SessionScenes session = new SessionScenes(this.voices, meeting.id());
		session.opens();
		session.aPlanIsDecidedByMajority();
		session.theHeadDecidesTheRest();
		session.closingShowsTheOpinionStillOwed();
		return meeting;
	}

	private void absenceAsked(String meeting) {
		String mine = this.voices
			.ask(Cast.AWAY, "meeting", "(id: \"%s\") { viewerInvitation { id } }".formatted(meeting))
			.text("viewerInvitation.id");
		this.voices
			.act(Cast.AWAY, "requestAbsence", Map.of("invitationId", mine, "reason", "Đi công tác"),
					"invitation { id }")
			.done();
	}

	private void aMeetingOfTheTeam(int round) throws Exception {
		Map<String, Object> details = Map.of("kind", "AD_HOC", "title", "Họp tổ " + round, "content", "Phân công",
				"startsAt", this.days.morningAfter(5 + round), "place", "Phòng họp số 2");
		String meeting = this.voices
			.act(Cast.TEAM_LEADER, "prepareMeeting", Map.of("committeeId", this.cast.team(), "details", details),
					"meeting { id }")
			.done()
			.text("meeting.id");
		String file = uploads().send(Cast.TEAM_LEADER, "Phân công công việc " + round);
		this.voices.act(Cast.TEAM_LEADER, "attachPaper", Map.of("meetingId", meeting, "fileId", file), "paper { id }")
			.done();
		int version = this.voices.ask(Cast.TEAM_LEADER, "meeting", "(id: \"%s\") { version }".formatted(meeting))
			.value("version", Integer.class);
		this.voices
			.act(Cast.TEAM_LEADER, "convokeMeeting", Map.of("meetingId", meeting, "expectedVersion", version),
					"meeting { id }")
			.done();
	}

}
