package vn.chidao.story;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the proposal of the standing agency to the invitations.
 */
class MeetingScenes {

	private static final String MEETING = "meeting { id version state }";

	private final Voices voices;

	private final Cast cast;

	private final WorkingDays days;

	private String id = "";

	MeetingScenes(Voices voices, Cast cast, WorkingDays days) {
		this.voices = voices;
		this.cast = cast;
		this.days = days;
	}

	String id() {
		return this.id;
	}

	/** Điều 14 khoản 1. */
	void onlyTheStandingAgencyProposes() {
		Map<String, Object> proposal = Map.of("committeeId", this.cast.committee(), "details",
				details(this.days.morningAfter(4)), "reason", "Chốt kế hoạch trước kỳ họp HĐND");
		String may = "(id: \"%s\") { viewerCanProposeMeeting }".formatted(this.cast.committee());
		assertThat(this.voices.ask(Cast.AWAY, "committee", may).is("viewerCanProposeMeeting")).isFalse();
		this.voices.act(Cast.AWAY, "proposeMeeting", proposal, MEETING).refusedUnder("Điều 14 khoản 1");
		assertThat(this.voices.ask(Cast.TEAM_LEADER, "committee", may).is("viewerCanProposeMeeting")).isTrue();
		Answer proposed = this.voices.act(Cast.TEAM_LEADER, "proposeMeeting", proposal, MEETING).done();
		assertThat(proposed.text("meeting.state")).isEqualTo("PROPOSED");
		this.id = proposed.text("meeting.id");
		assertThat(new HomeScenes(this.voices).kindsFor(Cast.VICE_CHAIR)).contains("DECIDE_PROPOSAL");
	}

	/** Điều 14 khoản 3: papers go out with the notice. */
	void aNoticeWithoutPapersIsRefused() {
		convoke(Cast.VICE_CHAIR).refusedUnder("Điều 14 khoản 3");
	}

	void papersAreAttached(Uploads uploads) throws UnsupportedEncodingException {
		String file = uploads.send(Cast.TEAM_LEADER, "Dự thảo kế hoạch triển khai Đề án 06");
		Answer attached = this.voices
			.act(Cast.TEAM_LEADER, "attachPaper", Map.of("meetingId", this.id, "fileId", file),
					"paper { id title file { downloadPath } }")
			.done();
		String path = attached.text("paper.file.downloadPath");
		assertThat(uploads.statusFor(Cast.VICE_CHAIR, path)).isEqualTo(200);
		assertThat(uploads.statusFor(Cast.OUTSIDER, path)).isEqualTo(404);
		agenda("Kế hoạch năm", "PLAN");
		agenda("Bố trí nơi làm việc của Tổ giúp việc", "OTHER");
	}

	/** They see no button; asking all the same, they learn nothing of a proposal. */
	void aPlainMemberCannotConvene() {
		String may = "(id: \"%s\") { viewerCanConvokeMeeting }".formatted(this.cast.committee());
		assertThat(this.voices.ask(Cast.MEMBER, "committee", may).is("viewerCanConvokeMeeting")).isFalse();
		convoke(Cast.MEMBER).isRefused();
		assertThat(state(Cast.VICE_CHAIR)).isEqualTo("PROPOSED");
	}

	/** Điều 14 khoản 3: two working days at least. */
	void oneDayAheadIsRefused() {
		revise(this.days.morningAfter(1));
		Answer refusal = convoke(Cast.VICE_CHAIR).refusedUnder("Điều 14 khoản 3");
		assertThat(refusal.list("userErrors[*].citations[*].quote"))
			.anySatisfy((quote) -> assertThat(quote).contains("02 ngày làm việc"));
		assertThat(state(Cast.VICE_CHAIR)).isEqualTo("PROPOSED");
		revise(this.days.morningAfter(4));
	}

	void theViceChairConvenesInTime() {
		String may = "(id: \"%s\") { viewerCanConvoke }".formatted(this.id);
		assertThat(this.voices.ask(Cast.VICE_CHAIR, "meeting", may).is("viewerCanConvoke")).isTrue();
		assertThat(convoke(Cast.VICE_CHAIR).done().text("meeting.state")).isEqualTo("INVITED");
		String query = "(id: \"%s\") { dispatchCitations { label } invitations { response } viewerCanConvoke }"
			.formatted(this.id);
		Answer meeting = this.voices.ask(Cast.MEMBER, "meeting", query);
		assertThat(meeting.list("invitations[*].response")).hasSize(4).containsOnly("PENDING");
		assertThat(meeting.list("dispatchCitations[*].label")).first().asString().startsWith("Điều 14 khoản 3 ");
		assertThat(meeting.is("viewerCanConvoke")).isFalse();
	}

	private Answer convoke(String who) {
		return this.voices.act(who, "convokeMeeting", Map.of("meetingId", this.id, "expectedVersion", version()),
				MEETING);
	}

	private void revise(String startsAt) {
		this.voices
			.act(Cast.TEAM_LEADER, "reviseMeeting",
					Map.of("meetingId", this.id, "expectedVersion", version(), "details", details(startsAt)), MEETING)
			.done();
	}

	private void agenda(String title, String subject) {
		this.voices
			.act(Cast.TEAM_LEADER, "addAgendaItem", Map.of("meetingId", this.id, "title", title, "subject", subject),
					"agendaItem { id }")
			.done();
	}

	private int version() {
		return this.voices.ask(Cast.VICE_CHAIR, "meeting", "(id: \"%s\") { version }".formatted(this.id))
			.value("version", Integer.class);
	}

	private String state(String who) {
		return this.voices.ask(who, "meeting", "(id: \"%s\") { state }".formatted(this.id)).text("state");
	}

	private static Map<String, Object> details(String startsAt) {
		return new HashMap<>(Map.of("kind", "AD_HOC", "title", "Họp chốt kế hoạch Đề án 06", "content",
				"Thống nhất kế hoạch năm", "startsAt", startsAt, "place", "Phòng họp số 1"));
	}

}
