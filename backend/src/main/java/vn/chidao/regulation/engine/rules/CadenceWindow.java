package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A span in which a regular meeting is due.
 *
 * @param span the span
 * @param heldOn the first meeting in it, null where there was none
 */
public record CadenceWindow(DateSpan span, @Nullable LocalDate heldOn) {
}
