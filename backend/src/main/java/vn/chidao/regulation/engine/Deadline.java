package vn.chidao.regulation.engine;

import vn.chidao.calendar.CountedMoment;

/**
 * A deadline with the rule that sets it.
 *
 * @param rule the rule
 * @param latest the last moment in time, with the days counted
 */
public record Deadline(RuleDefinition rule, CountedMoment latest) {
}
