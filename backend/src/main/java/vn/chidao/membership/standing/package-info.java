/**
 * How a person stands to committees and helper teams on a day: through which posts they
 * act, as what the rules see them, and what follows from it everywhere.
 */
@NamedInterface("standing")
@NullMarked
package vn.chidao.membership.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
