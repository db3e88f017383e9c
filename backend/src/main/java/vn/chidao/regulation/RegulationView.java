package vn.chidao.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.security.CommitteeId;

/**
 * A regulation as others see it, GraphQL type {@code Regulation}. Its text and rules are
 * loaded apart, only when asked for.
 *
 * @param id its id
 * @param version grows with each change
 * @param number the number before the stroke, {@code 61}
 * @param symbol the symbol after it, {@code QĐ-BCĐ}
 * @param notation number and symbol
 * @param title what it regulates
 * @param issuedOn the day it was signed
 * @param issuer who issued it
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, null while no end is known
 * @param supersedes notation of the regulation it says it replaces
 * @param sourceQuality how much of its text is known
 * @param committeeId the committee that works under it
 */
public record RegulationView(RegulationId id, int version, String number, String symbol, String notation, String title,
		LocalDate issuedOn, String issuer, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo,
		@Nullable String supersedes, SourceQuality sourceQuality, CommitteeId committeeId) {

	static RegulationView of(Regulation regulation) {
		RegulationHead head = regulation.head();
		return new RegulationView(regulation.id(), regulation.version(), head.number(), head.symbol(), head.notation(),
				head.title(), head.issuedOn(), head.issuer(), regulation.effectiveFrom(), regulation.effectiveTo(),
				head.supersedes(), head.sourceQuality(), regulation.committee());
	}

}
