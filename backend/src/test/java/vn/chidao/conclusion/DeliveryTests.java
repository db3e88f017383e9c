package vn.chidao.conclusion;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.chidao.platform.persistence.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTests {

	private static final Instant ISSUED = Instant.parse("2026-05-10T02:00:00Z");

	private final Delivery delivery = new Delivery(
			new ConclusionNotice(Ids.next(), Ids.next(), "4/TB-BCĐ", Ids.next(), ISSUED), Ids.next(), Ids.next(),
			ISSUED);

	@Test
	void theFirstAcknowledgementCounts() {
		assertThat(this.delivery.acknowledge(ISSUED.plusSeconds(60))).isTrue();
		assertThat(this.delivery.acknowledge(ISSUED.plusSeconds(3600))).isFalse();
		assertThat(this.delivery.view().acknowledgedAt()).isEqualTo(ISSUED.plusSeconds(60));
	}

	@Test
	void aNoticeBearsTheLegalDayOfItsIssue() {
		ConclusionNotice lateInTheEvening = new ConclusionNotice(Ids.next(), Ids.next(), "5/TB-BCĐ", Ids.next(),
				Instant.parse("2026-05-10T17:30:00Z"));
		assertThat(lateInTheEvening.view().issuedOn()).isEqualTo("2026-05-11");
	}

	@Test
	void aConclusionIsCitedByNumberAndYear() {
		assertThat(new ConclusionNumber(4, 2026).label()).isEqualTo("KL-04/2026");
	}

}
