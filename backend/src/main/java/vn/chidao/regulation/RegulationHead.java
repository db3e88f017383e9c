package vn.chidao.regulation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * What identifies a regulation.
 *
 * @param number the number before the stroke, {@code 61}
 * @param symbol the symbol after it, {@code QĐ-BCĐ}; every body has its own, so who
 * issued the regulation cannot be told from it; empty where the source does not give one
 * @param title what it regulates
 * @param issuedOn the day it was signed
 * @param issuer who issued it
 * @param supersedes number and symbol of the regulation it says it replaces
 * @param sourceQuality how much of its text is known
 */
@Embeddable
record RegulationHead(@Column(name = "number") String number, @Column(name = "symbol") String symbol,
		@Column(name = "title") String title, @Column(name = "issued_on") LocalDate issuedOn,
		@Column(name = "issuer") String issuer, @Column(name = "supersedes") @Nullable String supersedes,
		@Enumerated(EnumType.STRING) @Column(name = "source_quality") SourceQuality sourceQuality) {

	/** Number and symbol, {@code 61/QĐ-BCĐ}. */
	String notation() {
		return this.symbol.isEmpty() ? this.number : this.number + "/" + this.symbol;
	}

	RegulationHead with(SourceQuality quality) {
		return new RegulationHead(this.number, this.symbol, this.title, this.issuedOn, this.issuer, this.supersedes,
				quality);
	}

}
