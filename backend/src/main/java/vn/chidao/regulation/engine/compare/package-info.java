/**
 * Two regulations side by side.
 */
@NullMarked
package vn.chidao.regulation.engine.compare;

import org.jspecify.annotations.NullMarked;
