/**
 * Working days of Vietnam as dated data with a source, and deadlines that explain
 * themselves. The office keeps the calendar; modules with deadlines of their own tell
 * through {@link vn.chidao.calendar.CountedDeadlines} what a change would move.
 */
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "platform :: *", "security", "audit" })
@NullMarked
package vn.chidao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
