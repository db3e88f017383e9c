/**
 * The home screen: what the viewer owes in all modules, and what comes next. Nobody
 * depends on it.
 */
@ApplicationModule(displayName = "Work")
@NullMarked
package vn.chidao.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
