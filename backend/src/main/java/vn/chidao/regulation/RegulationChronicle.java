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
		};
		this.audit.record(action, regulation.id(), regulation.committee(), summary + regulation.head().notation());
		this.events.publishEvent(new RegulationAdopted(regulation.id(), regulation.committee()));
	}

}
