package vn.chidao.story;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member who cannot come, the chair's consent, the substitute and the written opinion
 * (Điều 7 khoản 5).
 *
 * @param voices the way to the API
 * @param meeting the meeting, convened
 */
record AbsenceScenes(Voices voices, String meeting) {

	private static final String INVITATION = "invitation { id response owesWrittenOpinion }";

	void aMemberAsksAndOnlyTheChairConsents() {
		String mine = invitation(Cast.AWAY);
		this.voices
			.act(Cast.AWAY, "requestAbsence", Map.of("invitationId", mine, "reason", "Đi công tác tại Bộ"), INVITATION)
			.done();
		Map<String, Object> consent = Map.of("invitationId", mine, "granted", true);
		assertThat(new HomeScenes(this.voices).kindsFor(Cast.CHAIR)).contains("DECIDE_ABSENCE");
		this.voices.act(Cast.VICE_CHAIR, "decideAbsence", consent, INVITATION).refusedUnder("Điều 7 khoản 5");
		assertThat(this.voices.act(Cast.CHAIR, "decideAbsence", consent, INVITATION).done().text("invitation.response"))
			.isEqualTo("ABSENCE_GRANTED");
	}

	void aSubstituteIsNamedAndAnOpinionIsOwed(String substitute) {
		Answer named = this.voices
			.act(Cast.AWAY, "appointSubstitute", Map.of("invitationId", invitation(Cast.AWAY), "personId", substitute),
					INVITATION)
			.done();
		assertThat(named.is("invitation.owesWrittenOpinion")).isTrue();
		assertThat(new HomeScenes(this.voices).kindsFor(Cast.AWAY)).contains("WRITE_OPINION");
	}

	void theOthersCome() {
		for (String who : List.of(Cast.CHAIR, Cast.VICE_CHAIR, Cast.MEMBER)) {
			this.voices.act(who, "respondToInvitation", Map.of("invitationId", invitation(who)), INVITATION).done();
		}
	}

	void theOpinionSettlesIt() {
		Answer given = this.voices
			.act(Cast.AWAY, "submitWrittenOpinion",
					Map.of("invitationId", invitation(Cast.AWAY), "text", "Nhất trí với kế hoạch"), INVITATION)
			.done();
		assertThat(given.is("invitation.owesWrittenOpinion")).isFalse();
		assertThat(
				this.voices.ask(Cast.CHAIR, "meeting", "(id: \"%s\") { findings { ruleType } }".formatted(this.meeting))
					.list("findings[*].ruleType"))
			.doesNotContain("SUBSTITUTE_OPINION");
		assertThat(new HomeScenes(this.voices).kindsFor(Cast.AWAY)).doesNotContain("WRITE_OPINION");
	}

	private String invitation(String who) {
		return this.voices.ask(who, "meeting", "(id: \"%s\") { viewerInvitation { id } }".formatted(this.meeting))
			.text("viewerInvitation.id");
	}

}
