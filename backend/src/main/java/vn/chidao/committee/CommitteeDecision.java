package vn.chidao.committee;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the life of a body after the one that set it up; part of
 * {@link Committee}.
 *
 * @param kind what it did
 * @param effectiveOn the first day after the change; for the end of a body its last day
 * @param decision number, day and issuer
 * @param otherId the other body of a merger
 * @param formerName the name until the day before, for a renaming
 * @param formerShortName the short name until the day before, for a renaming
 */
@Embeddable
record CommitteeDecision(@Enumerated(EnumType.STRING) @Column(name = "kind") CommitteeDecisionKind kind,
		@Column(name = "effective_on") LocalDate effectiveOn, @Embedded DecisionReference decision,
		@Column(name = "other_id") @Nullable UUID otherId, @Column(name = "former_name") @Nullable String formerName,
		@Column(name = "former_short_name") @Nullable String formerShortName) {

	static CommitteeDecision of(CommitteeDecisionKind kind, LocalDate effectiveOn, DecisionReference decision) {
		return new CommitteeDecision(kind, effectiveOn, decision, null, null, null);
	}

	static CommitteeDecision with(CommitteeDecisionKind kind, LocalDate effectiveOn, DecisionReference decision,
			UUID other) {
		return new CommitteeDecision(kind, effectiveOn, decision, other, null, null);
	}

}
