package vn.chidao.regulation.engine.facts;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report that is owed for a period.
 *
 * @param rule code of the rule that obliges
 * @param lastDay the last day on which it is in time
 * @param submittedOn the day it was submitted, if it was
 * @param asOf the day of judging
 */
public record ReportFacts(String rule, LocalDate lastDay, @Nullable LocalDate submittedOn,
		LocalDate asOf) implements Facts {
}
