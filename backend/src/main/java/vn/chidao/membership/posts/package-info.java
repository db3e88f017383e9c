/**
 * The posts of a body: which there are by the regulation, who holds them, which are
 * vacant, which end soon, and which belong together.
 */
@NullMarked
package vn.chidao.membership.posts;

import org.jspecify.annotations.NullMarked;
