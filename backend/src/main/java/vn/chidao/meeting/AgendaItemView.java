package vn.chidao.meeting;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * One item of an agenda, GraphQL type {@code AgendaItem}.
 *
 * @param id its id
 * @param meetingId the meeting
 * @param position place in the agenda, from 1
 * @param title title
 * @param subject what it is about
 * @param topic the matter it is, among those a regulation may want on the agenda
 * @param presenterId who presents it, where named
 * @param decision what was decided, if it was
 */
public record AgendaItemView(AgendaItemId id, MeetingId meetingId, int position, String title, SubjectClass subject,
		@Nullable AgendaTopic topic, @Nullable MembershipId presenterId, @Nullable AgendaDecisionView decision) {
}
