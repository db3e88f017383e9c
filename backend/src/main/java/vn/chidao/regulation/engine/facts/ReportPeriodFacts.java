package vn.chidao.regulation.engine.facts;

import java.time.LocalDate;

/**
 * The days of one period's report, whoever owes it.
 *
 * @param closedOn the day its data is closed
 * @param lastDay the last day on which it is in time
 */
public record ReportPeriodFacts(LocalDate closedOn, LocalDate lastDay) implements Facts {
}
