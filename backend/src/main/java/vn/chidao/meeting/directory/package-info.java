/**
 * Meetings as the rest of the system finds them.
 */
@NullMarked
package vn.chidao.meeting.directory;

import org.jspecify.annotations.NullMarked;
