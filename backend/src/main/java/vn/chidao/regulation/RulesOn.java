package vn.chidao.regulation;

import java.time.LocalDate;

import vn.chidao.security.CommitteeId;

/**
 * Which rules are asked for: those a committee works under on a day.
 *
 * @param committee the committee, not a helper team
 * @param day the legal day of the case
 */
public record RulesOn(CommitteeId committee, LocalDate day) {
}
