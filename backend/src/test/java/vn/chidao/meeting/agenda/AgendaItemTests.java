package vn.chidao.meeting.agenda;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.meeting.MeetingId;
import vn.chidao.regulation.engine.terms.SubjectClass;
import vn.chidao.meeting.VoteChoice;
import vn.chidao.meeting.session.Obstacle;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaItemTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final UUID MEMBER = UUID.randomUUID();

	private static final UUID CLERK = UUID.randomUUID();

	private final AgendaItem item = new AgendaItem(new MeetingId(UUID.randomUUID()), 1,
			new Subject("Kế hoạch năm 2027", SubjectClass.PLAN, null, null), NOW);

	@Test
	void aMemberMayChangeTheirMindUntilTheDecision() {
		this.item.cast(vote(VoteChoice.AGAINST));
		assertThat(this.item.cast(vote(VoteChoice.FOR))).isEmpty();
		assertThat(this.item.votes()).extracting(Vote::choice).containsExactly(VoteChoice.FOR);
	}

	@Test
	void aDecidedItemTakesNoVoteAndNoOtherDecision() {
		assertThat(this.item.decide(approval())).isEmpty();
		assertThat(this.item.cast(vote(VoteChoice.FOR))).contains(Obstacle.of("alreadyDecided"));
		assertThat(this.item.decide(approval())).contains(Obstacle.of("alreadyDecided"));
	}

	@Test
	void anItemThatWasVotedOnStaysOnTheAgenda() {
		assertThat(this.item.removable()).isEmpty();
		this.item.cast(vote(VoteChoice.FOR));
		assertThat(this.item.removable()).contains(Obstacle.of("alreadyDealtWith"));
	}

	private static Vote vote(VoteChoice choice) {
		return new Vote(MEMBER, choice, NOW, CLERK);
	}

	private static Decision approval() {
		return new Decision(true, "Thông qua", DecisionMode.MAJORITY, MEMBER, NOW, 12);
	}

}
