package vn.chidao.agency;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

/**
 * The commands on agencies: access, checks, change, audit.
 */
@Service
class AgencyService {

	private final Access access;

	private final AgencyRegister register;

	private final AuditTrail audit;

	private final Clock clock;

	AgencyService(Access access, AgencyRegister register, AuditTrail audit, Clock clock) {
		this.access = access;
		this.register = register;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	Outcome<AgencyView> create(CreateAgency act) {
		this.access.require(AgencyAction.CREATE_AGENCY);
		List<UserError> refusals = this.register.refusals(act);
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		AgencyView agency = this.register.add(new Agency(act, this.clock.instant())).view();
		this.audit.record(AgencyAction.CREATE_AGENCY, agency.id(), "Đăng ký cơ quan " + agency.name());
		return Outcome.done(agency);
	}

}
