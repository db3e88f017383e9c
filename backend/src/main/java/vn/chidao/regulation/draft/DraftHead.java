package vn.chidao.regulation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * What identifies a regulation in the making, as far as it is known.
 *
 * @param number the number before the stroke
 * @param symbol the symbol after it
 * @param title what it regulates
 * @param issuedOn the day it is signed
 * @param issuer who issues it
 * @param effectiveFrom first day in force
 * @param supersedes number and symbol of the regulation it replaces
 * @param sourceQuality how much of its text is known
 */
@Embeddable
public record DraftHead(@Column(name = "number") @Nullable String number,
		@Column(name = "symbol") @Nullable String symbol, @Column(name = "title") @Nullable String title,
		@Column(name = "issued_on") @Nullable LocalDate issuedOn, @Column(name = "issuer") @Nullable String issuer,
		@Column(name = "effective_from") @Nullable LocalDate effectiveFrom,
		@Column(name = "supersedes") @Nullable String supersedes,
		@Enumerated(EnumType.STRING) @Column(name = "source_quality") SourceQuality sourceQuality) {

	/**
	 * Number and symbol.
	 * @return such as {@code 61/QĐ-BCĐ}; empty without a number
	 */
	public String notation() {
		if (this.number == null) {
			return "";
		}
		return (this.symbol == null || this.symbol.isEmpty()) ? this.number : this.number + "/" + this.symbol;
	}

	/**
	 * What a regulation cannot do without.
	 * @return names of the parts that are missing
	 */
	public List<String> missing() {
		List<String> missing = new ArrayList<>();
		addIf(missing, this.number == null || this.number.isBlank(), "number");
		addIf(missing, this.title == null || this.title.isBlank(), "title");
		addIf(missing, this.issuedOn == null, "issuedOn");
		addIf(missing, this.issuer == null || this.issuer.isBlank(), "issuer");
		return missing;
	}

	private static void addIf(List<String> missing, boolean isMissing, String field) {
		if (isMissing) {
			missing.add(field);
		}
	}

}
