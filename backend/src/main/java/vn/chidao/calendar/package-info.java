/**
 * Working days of Vietnam as dated data with a source, and deadlines that explain
 * themselves.
 */
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "platform :: *" })
@NullMarked
package vn.chidao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
