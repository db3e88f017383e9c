package vn.chidao.meeting.invitation;

import java.time.Instant;

import vn.chidao.security.PersonId;

/**
 * Who attends in a member's place, GraphQL type {@code Substitution}.
 *
 * @param personId the substitute
 * @param appointedAt when they were named
 */
public record SubstitutionView(PersonId personId, Instant appointedAt) {
}
