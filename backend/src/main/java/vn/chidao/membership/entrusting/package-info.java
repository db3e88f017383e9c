/**
 * One member acts for another: powers delegated in writing, and the work of a head who is
 * away. The regulation says who may entrust what to whom; what holds today counts in
 * every right, see {@link vn.chidao.membership.standing.Standings}.
 */
@NamedInterface("entrusting")
@NullMarked
package vn.chidao.membership.entrusting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
