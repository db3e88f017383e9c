package vn.chidao.meeting.agenda;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.DecisionMode;

/**
 * What was decided on an agenda item.
 *
 * @param isApproved whether it was approved
 * @param text words of the decision
 * @param mode who decided: the head, or the majority
 * @param decidedBy the membership under which it was declared
 * @param decidedAt when
 * @param base how many could vote then, null where nobody votes
 */
@Embeddable
public record Decision(@Column(name = "decision_approved") boolean isApproved,
		@Column(name = "decision_text") String text,
		@Enumerated(EnumType.STRING) @Column(name = "decision_mode") DecisionMode mode,
		@Column(name = "decision_by") UUID decidedBy, @Column(name = "decision_at") Instant decidedAt,
		@Column(name = "decision_base") @Nullable Integer base) {
}
