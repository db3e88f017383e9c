/**
 * Tests of the rule engine, and the cases they are told with.
 */
@NullMarked
package vn.chidao.regulation.engine;

import org.jspecify.annotations.NullMarked;
