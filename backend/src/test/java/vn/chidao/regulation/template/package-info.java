/**
 * Tests of the ready-made regulations.
 */
@NullMarked
package vn.chidao.regulation.template;

import org.jspecify.annotations.NullMarked;
