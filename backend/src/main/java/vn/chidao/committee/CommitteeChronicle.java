package vn.chidao.committee;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyView;
import vn.chidao.audit.AuditTrail;

/** Writes down what happened to a committee, and tells the rest of the system. */
@Component
class CommitteeChronicle {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	CommitteeChronicle(AuditTrail audit, ApplicationEventPublisher events) {
		this.audit = audit;
		this.events = events;
	}

	void established(CommitteeView committee) {
		this.audit.record(CommitteeAction.ESTABLISH_COMMITTEE, committee.id(), "Thành lập " + committee.name());
		this.events.publishEvent(new CommitteeEstablished(committee.id()));
	}

	void assigned(CommitteeView committee, AgencyView agency, AgencyRoleKind role) {
		this.audit.record(CommitteeAction.ASSIGN_AGENCY_ROLE, committee.id(), committee.id(),
				"Giao " + agency.name() + " vai trò " + words(role) + " của " + committee.shortName());
		this.events.publishEvent(new AgencyRoleAssigned(committee.id(), agency.id(), role));
	}

	private static String words(AgencyRoleKind role) {
		return switch (role) {
			case STANDING_AGENCY -> "cơ quan thường trực";
			case BUDGET_HOLDER -> "cơ quan giữ kinh phí";
			case WORK_VENUE -> "nơi làm việc tập trung";
			case SECRETARIAT -> "nơi lưu giữ hồ sơ";
		};
	}

}
