package vn.chidao.agency;

import java.time.LocalDate;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A code of an agency in a scheme of codes, over time.
 *
 * @param scheme the scheme, for example {@code QD-20-2020}
 * @param code the code, for example {@code H33.05}
 * @param validFrom first day on which it holds, null where unknown
 * @param validTo last day on which it holds, null while it does
 */
@Embeddable
public record AgencyIdentifier(@Column(name = "scheme") String scheme, @Column(name = "code") String code,
		@Column(name = "valid_from") @Nullable LocalDate validFrom,
		@Column(name = "valid_to") @Nullable LocalDate validTo) {

	// the form of organisation codes in Quyết định 20/2020/QĐ-TTg
	private static final Pattern FORM = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");

	private static final int LONGEST = 35;

	boolean isWellFormed() {
		return this.code.length() <= LONGEST && FORM.matcher(this.code).matches();
	}

	/** The same code, over on a day at the latest. */
	AgencyIdentifier until(LocalDate lastDay) {
		boolean over = this.validTo != null && !this.validTo.isAfter(lastDay);
		return over ? this : new AgencyIdentifier(this.scheme, this.code, this.validFrom, lastDay);
	}

	boolean endsBeforeItStarts() {
		return this.validFrom != null && this.validTo != null && this.validTo.isBefore(this.validFrom);
	}

}
