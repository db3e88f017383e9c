package vn.chidao.meeting.paper;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingView;

/**
 * A meeting whose papers changed.
 *
 * @param meeting the meeting
 * @param paper the new paper, null where one was taken back
 */
record PaperChange(MeetingView meeting, @Nullable MeetingPaperView paper) {
}
