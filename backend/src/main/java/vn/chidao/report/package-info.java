/**
 * Reports owed under a regulation: who owes which for which period, what they wrote, and
 * whether it came in time.
 */
@ApplicationModule(displayName = "Report")
@NullMarked
package vn.chidao.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
