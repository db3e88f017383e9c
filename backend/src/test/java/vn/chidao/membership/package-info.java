/**
 * Tests of persons and memberships.
 */
@NullMarked
package vn.chidao.membership;

import org.jspecify.annotations.NullMarked;
