package vn.chidao.meeting.invitation;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Refusals;

/**
 * What is said and what is written down about an act.
 *
 * @param refusals puts refusals into words
 * @param chronicle writes the trail
 */
@Component
record InvitationNotes(Refusals refusals, MeetingChronicle chronicle) {
}
