package vn.chidao.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.platform.time.LegalTime;

/**
 * Tells when it is, writes down what happened to a committee, and tells the rest of the
 * system.
 */
@Component
class CommitteeChronicle {

	private final AuditTrail audit;

	private final CommitteeReferences references;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CommitteeChronicle(AuditTrail audit, CommitteeReferences references, ApplicationEventPublisher events,
			Clock clock) {
		this.audit = audit;
		this.references = references;
		this.events = events;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	void established(CommitteeView committee, @Nullable String templateCode) {
		this.audit.record(CommitteeAction.ESTABLISH_COMMITTEE, committee.id(), committee.id(),
				"Thành lập " + committee.name());
		if (templateCode != null && this.references.adopt(committee.id(), templateCode).isRefused()) {
			// checked before: a new committee has no other regulation to be in the way
			throw new IllegalStateException("Template " + templateCode + " does not fit a new committee");
		}
		this.events.publishEvent(new CommitteeEstablished(committee.id()));
	}

	void assigned(CommitteeView committee, AssignAgencyRole act) {
		String agency = this.references.agency(act.agencyId()).name();
		this.audit.record(CommitteeAction.ASSIGN_AGENCY_ROLE, committee.id(), committee.id(),
				"Giao " + agency + " vai trò " + words(act.role()) + " của " + committee.shortName());
		this.events.publishEvent(new AgencyRoleAssigned(committee.id(), act.agencyId(), act.role()));
	}

	void ended(CommitteeView committee, EndAgencyRole act) {
		String agency = this.references.agency(act.agencyId()).name();
		this.audit.record(CommitteeAction.ASSIGN_AGENCY_ROLE, committee.id(), committee.id(),
				agency + " thôi vai trò " + words(act.role()) + " của " + committee.shortName() + " sau ngày "
						+ WrittenTime.VIETNAMESE.day(act.lastDay()));
		this.events.publishEvent(new AgencyRoleAssigned(committee.id(), act.agencyId(), act.role()));
	}

	private static String words(AgencyRoleKind role) {
		return switch (role) {
			case STANDING_AGENCY -> "cơ quan thường trực";
			case BUDGET_HOLDER -> "cơ quan giữ kinh phí";
			case WORK_VENUE -> "nơi làm việc tập trung";
			case SECRETARIAT -> "nơi lưu giữ hồ sơ";
			case PARENT_AUTHORITY -> "cơ quan cấp trên";
		};
	}

}
