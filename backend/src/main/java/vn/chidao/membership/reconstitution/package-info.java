/**
 * Making up the membership of a body anew by one decision, <i>kiện toàn</i>.
 */
@NullMarked
package vn.chidao.membership.reconstitution;

import org.jspecify.annotations.NullMarked;
