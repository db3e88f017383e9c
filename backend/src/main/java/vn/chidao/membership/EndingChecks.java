package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;

/** Why a membership cannot be ended. */
@Component
class EndingChecks {

	private static final int SHORTEST_REASON = 2;

	private static final int LONGEST_REASON = 500;

	private final References references;

	EndingChecks(References references) {
		this.references = references;
	}

	Optional<UserError> problem(Membership membership, EndMembership act, LocalDate today) {
		if (membership.version() != act.expectedVersion()) {
			return Optional.of(StaleVersion.of(this.references.text("refusal.stale"), membership.view()));
		}
		if (membership.isOver(today)) {
			return Optional.of(IllegalMove.of(this.references.text("refusal.membership.over")));
		}
		int length = act.reason().strip().length();
		if (length < SHORTEST_REASON || length > LONGEST_REASON) {
			return invalid("refusal.length", "reason", SHORTEST_REASON, LONGEST_REASON);
		}
		if (act.validTo().isBefore(membership.view().validFrom())) {
			return invalid("refusal.period", "validTo");
		}
		return membership.canEndOn(act.validTo()) ? Optional.empty()
				: invalid("refusal.membership.end.later", "validTo");
	}

	private Optional<UserError> invalid(String key, String field, Object... arguments) {
		return Optional.of(this.references.invalid(key, field, arguments));
	}

}
