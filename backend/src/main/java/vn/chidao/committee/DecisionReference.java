package vn.chidao.committee;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The decision on which a body or a membership rests.
 *
 * @param notation number and symbol, for example {@code 671/QĐ-UBND}
 * @param issuedOn day of issue
 * @param issuer who issued it
 */
@Embeddable
public record DecisionReference(@Column(name = "decision_notation") String notation,
		@Column(name = "decision_issued_on") LocalDate issuedOn, @Column(name = "decision_issuer") String issuer) {

	private static final int LONGEST_NOTATION = 100;

	private static final int LONGEST_ISSUER = 255;

	/**
	 * Whether notation and issuer are there and short enough to be stored.
	 * @return true if the reference can be kept
	 */
	public boolean isComplete() {
		return fits(this.notation, LONGEST_NOTATION) && fits(this.issuer, LONGEST_ISSUER);
	}

	private static boolean fits(String text, int longest) {
		return !text.isBlank() && text.length() <= longest;
	}

}
