package vn.chidao.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.chidao.platform.time.LegalTime;

import static org.assertj.core.api.Assertions.assertThat;

class StoryClockTests {

	private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

	private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");

	private final StoryClock clock = new StoryClock(Clock.fixed(NOW, LegalTime.VIETNAM));

	@Test
	void followsTheMachineUntilAnotherTimeIsTold() {
		assertThat(this.clock.instant()).isEqualTo(NOW);
		assertThat(this.clock.at(THEN, this.clock::instant)).isEqualTo(THEN);
		assertThat(this.clock.instant()).isEqualTo(NOW);
	}

	@Test
	void comesBackFromAStoryWithinAStory() {
		assertThat(this.clock.at(THEN, () -> List.of(this.clock.at(NOW, this.clock::instant), this.clock.instant())))
			.containsExactly(NOW, THEN);
	}

}
