/**
 * One record per rule type, with typed parameters that read from and write to plain maps.
 */
@NamedInterface("rules")
@NullMarked
package vn.chidao.regulation.engine.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
