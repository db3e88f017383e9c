package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.chidao.meeting.AttendanceStatus;
import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Obstacle;

import static org.assertj.core.api.Assertions.assertThat;

/** 61/QĐ-BCĐ, Điều 7 khoản 5. */
class InvitationTests {

	private static final Instant NOW = Instant.parse("2026-11-18T01:00:00Z");

	private static final UUID SUBSTITUTE = UUID.randomUUID();

	private final Invitation invitation = new Invitation(new MeetingId(UUID.randomUUID()),
			Invitee.member(UUID.randomUUID(), UUID.randomUUID()), 3, NOW);

	@Test
	void anAbsenceNeedsTheChairsConsentBeforeASubstituteMayCome() {
		assertThat(this.invitation.appointSubstitute(SUBSTITUTE, NOW)).contains(Obstacle.of("absenceNotGranted"));
		this.invitation.requestAbsence("Đi công tác", NOW);
		assertThat(this.invitation.appointSubstitute(SUBSTITUTE, NOW)).contains(Obstacle.of("absenceNotGranted"));
		this.invitation.decideAbsence(true, null, NOW);
		assertThat(this.invitation.appointSubstitute(SUBSTITUTE, NOW)).isEmpty();
	}

	@Test
	void whoeverSendsASubstituteOwesAWrittenOpinionUntilItIsGiven() {
		sendSubstitute();
		assertThat(this.invitation.owesOpinion()).isTrue();
		this.invitation.recordAttendance(AttendanceStatus.SUBSTITUTED);
		assertThat(this.invitation.owesOpinion()).isTrue();
		assertThat(this.invitation.submitOpinion("Nhất trí với kế hoạch", NOW)).isEmpty();
		assertThat(this.invitation.owesOpinion()).isFalse();
	}

	@Test
	void anAbsenceWithoutASubstituteOwesNoOpinionButMayGiveOne() {
		this.invitation.requestAbsence("Đi công tác", NOW);
		this.invitation.decideAbsence(true, null, NOW);
		assertThat(this.invitation.owesOpinion()).isFalse();
		assertThat(this.invitation.submitOpinion("Nhất trí", NOW)).isEmpty();
	}

	@Test
	void anOpinionIsGivenOnceAndNotByThosePresent() {
		assertThat(this.invitation.submitOpinion("Nhất trí", NOW)).contains(Obstacle.of("opinionOfThosePresent"));
		sendSubstitute();
		this.invitation.submitOpinion("Nhất trí", NOW);
		assertThat(this.invitation.submitOpinion("Không nhất trí", NOW)).contains(Obstacle.of("opinionAlreadyGiven"));
	}

	@Test
	void aWishIsAnsweredOnce() {
		assertThat(this.invitation.decideAbsence(true, null, NOW)).contains(Obstacle.of("noAbsenceAsked"));
		this.invitation.requestAbsence("Đi công tác", NOW);
		assertThat(this.invitation.requestAbsence("Đi công tác", NOW)).contains(Obstacle.of("absenceAlreadyAsked"));
		this.invitation.decideAbsence(false, "Cần đồng chí dự", NOW);
		assertThat(this.invitation.response()).isEqualTo(InvitationResponse.ABSENCE_REFUSED);
		assertThat(this.invitation.decideAbsence(true, null, NOW)).contains(Obstacle.of("noAbsenceAsked"));
	}

	@Test
	void aMemberWhoComesAfterAllNeedsNobodyInTheirPlace() {
		sendSubstitute();
		assertThat(this.invitation.accept(NOW)).isEmpty();
		assertThat(this.invitation.substitution()).isNull();
		assertThat(this.invitation.owesOpinion()).isFalse();
		assertThat(this.invitation.accept(NOW)).contains(Obstacle.of("alreadyAttending"));
	}

	@Test
	void nobodyIsExcusedWithoutConsent() {
		this.invitation.requestAbsence("Đi công tác", NOW);
		assertThat(this.invitation.recordAttendance(AttendanceStatus.EXCUSED))
			.contains(Obstacle.of("excusedWithoutConsent"));
		assertThat(this.invitation.recordAttendance(AttendanceStatus.ABSENT)).isEmpty();
	}

	@Test
	void aSubstituteIsThereOnlyIfOneWasNamed() {
		assertThat(this.invitation.recordAttendance(AttendanceStatus.SUBSTITUTED))
			.contains(Obstacle.of("noSubstitute"));
	}

	@Test
	void aGuestOwesNothing() {
		Invitation guest = new Invitation(new MeetingId(UUID.randomUUID()), Invitee.guest(UUID.randomUUID()), 9, NOW);
		guest.requestAbsence("Đi công tác", NOW);
		guest.decideAbsence(true, null, NOW);
		guest.appointSubstitute(SUBSTITUTE, NOW);
		assertThat(guest.owesOpinion()).isFalse();
	}

	private void sendSubstitute() {
		this.invitation.requestAbsence("Đi công tác", NOW);
		this.invitation.decideAbsence(true, null, NOW);
		this.invitation.appointSubstitute(SUBSTITUTE, NOW);
	}

}
