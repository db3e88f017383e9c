package vn.chidao.regulation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;

/** Tells the audit trail and other modules what happened to a regulation. */
@Component
class RegulationChronicle {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	RegulationChronicle(AuditTrail audit, ApplicationEventPublisher events) {
		this.audit = audit;
		this.events = events;
	}

	void adopted(RegulationAction action, Regulation regulation) {
		String summary = switch (action) {
			case IMPORT_REGULATION -> "Nhập toàn văn quy chế ";
			case ADOPT_REGULATION_TEMPLATE -> "Áp dụng quy chế mẫu ";
			default -> "Ban hành quy chế từ dự thảo ";
		};
		this.audit.record(action, regulation.id(), regulation.committee(), summary + regulation.head().notation());
		tell(regulation);
	}

	void completed(Regulation regulation, String what) {
		this.audit.record(RegulationAction.COMPLETE_RULE_PARAMETER, regulation.id(), regulation.committee(),
				"Bổ sung quy chế " + regulation.head().notation() + ": " + what);
		tell(regulation);
	}

	void drafted(RegulationAction action, RegulationDraft draft, String what) {
		this.audit.record(action, draft.id(), draft.committee(), what);
	}

	private void tell(Regulation regulation) {
		this.events.publishEvent(new RegulationAdopted(regulation.id(), regulation.committee()));
	}

}
