/**
 * Tests of the working calendar.
 */
@NullMarked
package vn.chidao.calendar;

import org.jspecify.annotations.NullMarked;
