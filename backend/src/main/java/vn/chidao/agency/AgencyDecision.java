package vn.chidao.agency;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The decision on which a change of an agency rests, GraphQL type
 * {@code DecisionReference}.
 *
 * @param notation number and symbol
 * @param issuedOn day of issue
 * @param issuer who issued it
 */
@Embeddable
public record AgencyDecision(@Column(name = "decision_notation") String notation,
		@Column(name = "decision_issued_on") LocalDate issuedOn, @Column(name = "decision_issuer") String issuer) {

	private static final int LONGEST_NOTATION = 100;

	private static final int LONGEST_ISSUER = 255;

	boolean isComplete() {
		return fits(this.notation, LONGEST_NOTATION) && fits(this.issuer, LONGEST_ISSUER);
	}

	private static boolean fits(String text, int longest) {
		return !text.isBlank() && text.length() <= longest;
	}

}
