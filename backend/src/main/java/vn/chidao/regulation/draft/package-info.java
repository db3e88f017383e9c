/**
 * What a regulation in the making consists of, before it binds anybody.
 */
@NullMarked
package vn.chidao.regulation.draft;

import org.jspecify.annotations.NullMarked;
