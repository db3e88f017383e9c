/**
 * Programs that a run or a test starts beside itself, and what keeps them from outliving
 * it.
 */
@NullMarked
package vn.chidao.support.process;

import org.jspecify.annotations.NullMarked;
