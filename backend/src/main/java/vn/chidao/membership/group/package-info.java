/**
 * Bodies under a committee that its regulation lets somebody form, and who sits in a
 * standing section because of another post.
 */
@NamedInterface("group")
@NullMarked
package vn.chidao.membership.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
