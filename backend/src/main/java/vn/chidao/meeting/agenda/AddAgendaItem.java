package vn.chidao.meeting.agenda;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * An agenda item to add, GraphQL input {@code AddAgendaItemInput}.
 *
 * @param meetingId the meeting
 * @param title title, 2 to 500 characters
 * @param subject what it is about
 * @param topic the matter it is, among those a regulation may want on the agenda
 * @param presenterId who presents it
 */
record AddAgendaItem(MeetingId meetingId, String title, SubjectClass subject, @Nullable AgendaTopic topic,
		@Nullable MembershipId presenterId) {
}
