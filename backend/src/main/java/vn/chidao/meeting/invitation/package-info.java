/**
 * Who is asked to come: answers, absence, substitutes, written opinions, attendance.
 */
@NullMarked
package vn.chidao.meeting.invitation;

import org.jspecify.annotations.NullMarked;
