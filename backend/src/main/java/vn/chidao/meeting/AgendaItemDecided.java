package vn.chidao.meeting;

/**
 * An agenda item was decided.
 *
 * @param meetingId the meeting
 * @param agendaItemId the item
 */
public record AgendaItemDecided(MeetingId meetingId, AgendaItemId agendaItemId) {
}
