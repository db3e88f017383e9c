/**
 * What a person owes, told by each module for itself. The home screen gathers it.
 */
@NamedInterface("work")
@NullMarked
package vn.chidao.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
