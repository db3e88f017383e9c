package vn.chidao.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a report says, GraphQL input {@code ReportContentInput}.
 *
 * @param results what was done
 * @param difficulties what stands in the way
 * @param proposals what is proposed
 */
@Embeddable
public record ReportContent(@Column(name = "results") String results,
		@Column(name = "difficulties") String difficulties, @Column(name = "proposals") String proposals) {

	static final int LONGEST = 50_000;

	boolean isTooLong() {
		return this.results.length() > LONGEST || this.difficulties.length() > LONGEST
				|| this.proposals.length() > LONGEST;
	}

}
