package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;

/** Writes down what decisions did to bodies. */
@Component
class LifeChronicle {

	private final AuditTrail audit;

	private final Messages messages;

	private final CommitteeChronicle chronicle;

	private final CommitteeChecks checks;

	LifeChronicle(AuditTrail audit, Messages messages, CommitteeChronicle chronicle, CommitteeChecks checks) {
		this.audit = audit;
		this.messages = messages;
		this.chronicle = chronicle;
		this.checks = checks;
	}

	LocalDate today() {
		return this.chronicle.today();
	}

	Optional<UserError> tooShort(String name, String shortName) {
		return this.checks.names(name, shortName).stream().findFirst();
	}

	/** Why mandates end; it stays with each of them. */
	String reason(CommitteeDecision decision) {
		return words(decision.kind()) + " theo " + decision.decision().notation();
	}

	void decided(CommitteeView committee, CommitteeDecisionKind kind) {
		CommitteeAction action = switch (kind) {
			case RENAMING -> CommitteeAction.RENAME_COMMITTEE;
			case RECONSTITUTION -> CommitteeAction.RECONSTITUTE_COMMITTEE;
			case MERGER, ABSORPTION -> CommitteeAction.MERGE_COMMITTEE;
			case DISSOLUTION -> CommitteeAction.DISSOLVE_COMMITTEE;
			case ESTABLISHMENT -> CommitteeAction.ESTABLISH_COMMITTEE;
		};
		this.audit.record(action, committee.id(), committee.id(), words(kind) + ": " + committee.name());
	}

	// the trail is the official record, which is Vietnamese
	private String words(CommitteeDecisionKind kind) {
		return this.messages.in(Languages.VIETNAMESE, "committee.decision." + kind);
	}

}
