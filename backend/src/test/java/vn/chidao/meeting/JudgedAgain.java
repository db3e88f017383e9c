package vn.chidao.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.security.CommitteeId;

/**
 * What a draft of a regulation is tried on: the facts of what happened around today.
 *
 * @param sources all that tell of cases
 */
record JudgedAgain(ObjectProvider<JudgedCases> sources) {

	/** Facts of one kind about a meeting. */
	<F extends Facts> List<F> facts(MeetingScene it, String meeting, Class<F> kind) {
		LocalDate today = LegalTime.dayOf(Instant.now());
		return cases(it, today.minusDays(90), today.plusDays(90)).stream()
			.filter((one) -> one.id().globalId().equals(meeting))
			.flatMap((one) -> one.facts().stream())
			.filter(kind::isInstance)
			.map(kind::cast)
			.toList();
	}

	List<JudgedCase> cases(MeetingScene it, LocalDate from, LocalDate to) {
		CommitteeId committee = CommitteeId.of(it.committee());
		return this.sources.stream().flatMap((source) -> source.of(committee, from, to).stream()).toList();
	}

	/** The legal day of a meeting prepared in so many days. */
	static LocalDate dayOfMeeting(int days) {
		return LegalTime.dayOf(Instant.now().plus(days, ChronoUnit.DAYS));
	}

}
