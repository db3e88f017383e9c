package vn.chidao.agency;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.time.LegalTime;

/** Tells when it is, and writes down what happened to agencies. */
@Component
class AgencyChronicle {

	private final AuditTrail audit;

	private final Clock clock;

	AgencyChronicle(AuditTrail audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	void record(AgencyAction action, AgencyView agency, String summary) {
		this.audit.record(action, agency.id(), summary);
	}

}
