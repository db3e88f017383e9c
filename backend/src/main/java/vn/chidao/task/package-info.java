/**
 * Tasks given to agencies to carry out conclusions, and what is reported on them.
 */
@ApplicationModule(displayName = "Task")
@NullMarked
package vn.chidao.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
