package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which bodies are asked for.
 *
 * @param kind only this kind, null for all
 * @param mine only those in which the viewer holds a post on the day
 * @param asOf as of which day, null for today; bodies still to begin are then listed, too
 * @param search words in the full or the short name of today, null for all
 */
record CommitteeFilter(@Nullable CommitteeKind kind, boolean mine, @Nullable LocalDate asOf, @Nullable String search) {

	private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

	LocalDate latestFounding() {
		return (this.asOf != null) ? this.asOf : ANY_DAY;
	}

	LocalDate day(LocalDate today) {
		return (this.asOf != null) ? this.asOf : today;
	}

}
