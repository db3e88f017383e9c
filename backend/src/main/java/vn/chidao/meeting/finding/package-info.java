/**
 * What the rules said of a meeting, kept in the words of the time.
 */
@NullMarked
package vn.chidao.meeting.finding;

import org.jspecify.annotations.NullMarked;
