/**
 * Tests of the demo story.
 */
@NullMarked
package vn.chidao.demo;

import org.jspecify.annotations.NullMarked;
