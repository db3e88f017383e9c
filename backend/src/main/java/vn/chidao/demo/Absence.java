package vn.chidao.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.security.PersonId;

/** How a member stays away: with a reason, the chair's consent and a substitute. */
@Component
@Profile("demo")
class Absence {

	private static final String INVITATION = "invitation { id }";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	private final Convening convening;

	Absence(DemoApi api, Stage stage, Ensemble ensemble, Convening convening) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
		this.convening = convening;
	}

	/** A member asks; gives the invitation. */
	String ask(DemoUser user, String meeting, LocalDate day, String reason) {
		String invitation = invitation(user, meeting, day);
		this.stage.as(user,
				() -> this.api.act("requestAbsence", INVITATION, Map.of("invitationId", invitation, "reason", reason)));
		return invitation;
	}

	/** The chair consents, and the member names who attends instead. */
	Answer grant(DemoUser user, String invitation, String substitute) {
		this.stage.as(DemoUser.TRUONGBAN, () -> this.api.act("decideAbsence", INVITATION,
				Map.of("invitationId", invitation, "granted", true, "note", "Đồng ý, cử người dự thay.")));
		PersonId person = this.ensemble.named(substitute);
		return this.stage.as(user, () -> this.api.act("appointSubstitute", INVITATION,
				Map.of("invitationId", invitation, "personId", person.globalId())));
	}

	/** The member gives the written opinion that is owed: Điều 7 khoản 5. */
	Answer opine(DemoUser user, String invitation, String text) {
		return this.stage.as(user, () -> this.api.act("submitWrittenOpinion", INVITATION,
				Map.of("invitationId", invitation, "text", text)));
	}

	private String invitation(DemoUser user, String meeting, LocalDate day) {
		String membership = this.ensemble.membership(user, day);
		return Objects.requireNonNull(this.convening.invitations(meeting).get(membership));
	}

}
