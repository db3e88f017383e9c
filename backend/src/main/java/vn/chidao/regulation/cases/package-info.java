/**
 * What other modules tell of the cases they judge by regulations, so that a new one can
 * be tried on them and does not break what is under way.
 */
@NamedInterface("cases")
@NullMarked
package vn.chidao.regulation.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
