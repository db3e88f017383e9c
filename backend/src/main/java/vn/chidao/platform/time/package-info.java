/**
 * The one source of "now" and the zone legal days are counted in.
 */
@NamedInterface("time")
@NullMarked
package vn.chidao.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
