package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who attends in a member's place.
 *
 * @param personId the substitute
 * @param appointedAt when they were named
 */
@Embeddable
public record Substitution(@Column(name = "substitute_id") UUID personId,
		@Column(name = "substitute_appointed_at") Instant appointedAt) {
}
