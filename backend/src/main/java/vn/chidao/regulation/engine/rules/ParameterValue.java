package vn.chidao.regulation.engine.rules;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a rule.
 *
 * @param name its name
 * @param value its typed value; null when the text does not state one, which does not
 * mean that there is no duty
 * @param inText whether the value stands in the text and is not a choice of the system
 * @param narrowedBy which change of the value takes something away
 */
public record ParameterValue(String name, @Nullable Object value, boolean inText, NarrowedBy narrowedBy) {
}
