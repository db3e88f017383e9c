/**
 * The papers of a meeting, and whether they went out in time.
 */
@NullMarked
package vn.chidao.meeting.paper;

import org.jspecify.annotations.NullMarked;
