/**
 * The rule engine: rules in force on a date, facts in, findings with citations out. Plain
 * Java: no Spring bean, no entity.
 */
@NamedInterface("engine")
@NullMarked
package vn.chidao.regulation.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
