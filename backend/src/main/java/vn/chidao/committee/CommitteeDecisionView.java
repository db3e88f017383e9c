package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.security.CommitteeId;

/**
 * A decision in the life of a body, GraphQL type {@code CommitteeDecision}.
 *
 * @param kind what it did
 * @param effectiveOn the first day after the change; for the end of a body its last day
 * @param decision number, day and issuer; null where the establishing one is not known
 * @param otherId the other body of a merger
 * @param formerName the name until the day before, for a renaming
 */
public record CommitteeDecisionView(CommitteeDecisionKind kind, LocalDate effectiveOn,
		@Nullable DecisionReference decision, @Nullable CommitteeId otherId, @Nullable String formerName) {

}
