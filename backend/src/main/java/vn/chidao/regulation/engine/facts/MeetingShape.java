package vn.chidao.regulation.engine.facts;

import java.time.Instant;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.MeetingKind;

/**
 * What the rules need to know of a meeting.
 *
 * @param body whose meeting
 * @param kind regular, ad hoc or other
 * @param extended whether outsiders take part (<i>họp mở rộng</i>)
 * @param startsAt when it starts
 */
public record MeetingShape(Body body, MeetingKind kind, boolean extended, Instant startsAt) {
}
