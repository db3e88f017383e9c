/**
 * What other modules implement so that a matter that went through all steps of a
 * regulation's procedure has its effect.
 */
@NamedInterface("procedure")
@NullMarked
package vn.chidao.regulation.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
