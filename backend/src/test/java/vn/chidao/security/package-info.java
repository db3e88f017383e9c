/**
 * Tests of who acts and what they may do.
 */
@NullMarked
package vn.chidao.security;

import org.jspecify.annotations.NullMarked;
