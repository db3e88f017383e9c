/**
 * One test class per rule type.
 */
@NullMarked
package vn.chidao.regulation.engine.rules;

import org.jspecify.annotations.NullMarked;
