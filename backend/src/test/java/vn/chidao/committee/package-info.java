/**
 * Tests of committees.
 */
@NullMarked
package vn.chidao.committee;

import org.jspecify.annotations.NullMarked;
