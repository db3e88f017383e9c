/**
 * What tests share: the database they run on, and the annotation that asks for it.
 */
@NullMarked
package vn.chidao.support;

import org.jspecify.annotations.NullMarked;
