package vn.chidao.meeting.session;

import vn.chidao.platform.graphql.Page;
import vn.chidao.security.CommitteeId;

/**
 * A page of one body's meetings.
 *
 * @param body the body
 * @param page which page
 * @param order in which order
 */
record MeetingsOfBody(CommitteeId body, Page page, MeetingOrder order) {
}
