/**
 * The ready-made regulations that ship as files, read into rules and checked on the way.
 */
@NullMarked
package vn.chidao.regulation.template;

import org.jspecify.annotations.NullMarked;
