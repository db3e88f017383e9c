package vn.chidao.regulation.engine.compare;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A regulation to compare.
 *
 * @param identity what identifies it
 * @param rules its own rules on the day of comparing, without national ones
 */
public record Side(Identity identity, RulesInForce rules) {

	/**
	 * What identifies a regulation.
	 *
	 * @param notation its number and symbol
	 * @param quality how much of its text is known
	 * @param dates when it was issued and what it replaced
	 */
	public record Identity(String notation, SourceQuality quality, Dates dates) {
	}

	/**
	 * When a regulation was issued and what it replaced.
	 *
	 * @param issuedOn the day of issue
	 * @param effectiveFrom the first day in force, if the text states it
	 * @param supersedes notation of what it replaced, if anything
	 */
	public record Dates(LocalDate issuedOn, @Nullable LocalDate effectiveFrom, @Nullable String supersedes) {
	}

}
