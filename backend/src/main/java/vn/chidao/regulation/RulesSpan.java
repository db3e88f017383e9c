package vn.chidao.regulation;

import java.time.LocalDate;

/**
 * The rules of a committee over a stretch of time in which its regulation did not change.
 *
 * @param from the first day
 * @param to the last day
 * @param rules the rules; only the national ones where no regulation was in force
 */
public record RulesSpan(LocalDate from, LocalDate to, CommitteeRules rules) {

	/**
	 * Whether a case of a day is judged by these rules.
	 * @param day a legal day
	 * @return true from the first to the last day, both included
	 */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
