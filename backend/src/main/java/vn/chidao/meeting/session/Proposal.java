package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who asked for a meeting, and why.
 *
 * @param proposedBy the membership under which it was proposed
 * @param personId the person who proposed it
 * @param reason why
 * @param proposedAt when
 * @param byRequest whether it is one the members ask for together
 */
@Embeddable
public record Proposal(@Column(name = "proposed_by") UUID proposedBy, @Column(name = "proposer_id") UUID personId,
		@Column(name = "proposal_reason") String reason, @Column(name = "proposed_at") Instant proposedAt,
		@Column(name = "by_request") boolean byRequest) {
}
