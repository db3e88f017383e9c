package vn.chidao.meeting.agenda;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingView;

/**
 * A meeting whose agenda changed.
 *
 * @param meeting the meeting
 * @param agendaItem the item added or moved, null where one was taken out
 */
record AgendaChange(MeetingView meeting, @Nullable AgendaItemView agendaItem) {
}
