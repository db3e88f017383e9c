/**
 * Looks for what is wrong with a set of rules before it is put in force.
 */
@NullMarked
package vn.chidao.regulation.engine.check;

import org.jspecify.annotations.NullMarked;
