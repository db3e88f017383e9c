package vn.chidao.audit;

import java.time.Instant;

/**
 * One entry of the trail, GraphQL type {@code AuditEvent}.
 *
 * @param id its id
 * @param at when it happened
 * @param actor who acted, with the capacity they acted under
 * @param action what was done
 * @param objectId opaque id of the object concerned
 * @param summary what changed, in words
 */
record AuditEventView(AuditEventId id, Instant at, String actor, String action, String objectId, String summary) {

}
