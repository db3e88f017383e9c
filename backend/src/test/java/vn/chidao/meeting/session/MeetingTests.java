package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.chidao.meeting.MeetingKind;
import vn.chidao.meeting.MeetingState;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingTests {

	private static final Instant NOW = Instant.parse("2026-11-18T01:00:00Z");

	private static final UUID COMMITTEE = UUID.randomUUID();

	private static final UUID HEAD = UUID.randomUUID();

	private static final UUID MEMBER = UUID.randomUUID();

	private static final MeetingDetails DETAILS = new MeetingDetails(MeetingKind.REGULAR, false, "Phiên họp tháng 11",
			"Kế hoạch năm 2027", Instant.parse("2026-11-23T01:00:00Z"), null, "Phòng họp số 2");

	private final Meeting proposed = Meeting.propose(COMMITTEE, DETAILS,
			new Proposal(MEMBER, UUID.randomUUID(), "Vướng mắc về dữ liệu", NOW, false));

	private final Meeting draft = Meeting.prepare(COMMITTEE, DETAILS, NOW);

	@Test
	void aProposalBecomesAMeetingOnlyWhenSomebodyConvenesIt() {
		assertThat(this.proposed.state()).isEqualTo(MeetingState.PROPOSED);
		assertThat(this.proposed.open(NOW)).contains(Obstacle.of("notInvited"));
		assertThat(convoke(this.proposed)).isTrue();
		assertThat(this.proposed.state()).isEqualTo(MeetingState.INVITED);
	}

	@Test
	void aProposalCanBeDeclinedButADraftCannot() {
		assertThat(this.draft.decline("Chưa cần")).contains(Obstacle.of("notProposed"));
		assertThat(this.proposed.decline("Chưa cần")).isEmpty();
		assertThat(this.proposed.state()).isEqualTo(MeetingState.CANCELLED);
		assertThat(this.proposed.cancelledReason()).isEqualTo("Chưa cần");
	}

	@Test
	void nothingInTheNoticeChangesAfterItWentOut() {
		convoke(this.draft);
		assertThat(this.draft.revise(DETAILS)).contains(Obstacle.of("alreadyConvoked"));
		assertThat(convoke(this.draft)).isFalse();
	}

	@Test
	void theHeadChairsUnlessSomebodyWasNamedBefore() {
		convoke(this.draft);
		assertThat(this.draft.presidingId()).isEqualTo(HEAD);
		this.proposed.designateChair(MEMBER);
		convoke(this.proposed);
		assertThat(this.proposed.presidingId()).isEqualTo(MEMBER);
	}

	@Test
	void theChairCanBeNamedUntilTheMeetingOpens() {
		convoke(this.draft);
		assertThat(this.draft.designateChair(MEMBER)).isEmpty();
		this.draft.open(NOW);
		assertThat(this.draft.designateChair(HEAD)).contains(Obstacle.of("alreadyOpened"));
	}

	@Test
	void aMeetingThatNeverOpenedCannotBeClosed() {
		convoke(this.draft);
		assertThat(this.draft.close(NOW)).contains(Obstacle.of("notInProgress"));
		assertThat(this.draft.closedAt()).isNull();
	}

	@Test
	void aMeetingUnderWayCannotBeCalledOff() {
		convoke(this.draft);
		this.draft.open(NOW);
		assertThat(this.draft.cancel("Bão")).contains(Obstacle.of("alreadyOpened"));
		assertThat(this.draft.close(NOW)).isEmpty();
		assertThat(this.draft.state()).isEqualTo(MeetingState.CLOSED);
	}

	@Test
	void opinionsAreTakenFromTheInvitationsOnAndAfterTheClose() {
		assertThat(this.draft.require(Phase.OPINIONS)).contains(Obstacle.of("notInvited"));
		convoke(this.draft);
		this.draft.open(NOW);
		this.draft.close(NOW);
		assertThat(this.draft.require(Phase.OPINIONS)).isEmpty();
		assertThat(this.draft.require(Phase.BEFORE_CLOSE)).contains(Obstacle.of("isOver"));
	}

	@Test
	void aCancelledMeetingTakesNothingMore() {
		this.draft.cancel("Bão");
		for (Phase phase : Phase.values()) {
			assertThat(this.draft.require(phase)).as(phase.name()).isPresent();
		}
	}

	private static boolean convoke(Meeting meeting) {
		return meeting.convoke(new Convocation(HEAD, NOW, null, null, null), new Session(2026, 5), HEAD).isEmpty();
	}

}
