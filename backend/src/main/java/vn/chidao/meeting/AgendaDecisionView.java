package vn.chidao.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.DecisionMode;

/**
 * What was decided on an agenda item, GraphQL type {@code AgendaDecision}.
 *
 * @param itemId the item
 * @param approved whether it was approved
 * @param text words of the decision
 * @param mode who decided: the head, or the majority
 * @param decidedById the membership under which it was declared
 * @param decidedAt when
 * @param base how many could vote then, null where the head decided
 */
public record AgendaDecisionView(AgendaItemId itemId, boolean approved, String text, DecisionMode mode,
		MembershipId decidedById, Instant decidedAt, @Nullable Integer base) {
}
