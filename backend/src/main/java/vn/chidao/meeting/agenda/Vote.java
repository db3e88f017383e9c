package vn.chidao.meeting.agenda;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.chidao.meeting.VoteChoice;

/**
 * One member's vote.
 *
 * @param membershipId whose vote
 * @param choice what they chose
 * @param castAt when it was cast, or seen by a show of hands
 * @param recordedBy the person who entered it
 */
@Embeddable
public record Vote(@Column(name = "membership_id") UUID membershipId,
		@Enumerated(EnumType.STRING) @Column(name = "choice") VoteChoice choice,
		@Column(name = "cast_at") Instant castAt, @Column(name = "recorded_by") UUID recordedBy) {
}
