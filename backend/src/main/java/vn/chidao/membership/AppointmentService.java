package vn.chidao.membership;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

/** Giving a post: access, load, rules, change, audit, publish. */
@Service
class AppointmentService {

	private final MembershipRepository repository;

	private final AppointmentChecks checks;

	private final MembershipChronicle chronicle;

	private final Access access;

	AppointmentService(MembershipRepository repository, AppointmentChecks checks, MembershipChronicle chronicle,
			Access access) {
		this.repository = repository;
		this.checks = checks;
		this.chronicle = chronicle;
		this.access = access;
	}

	@Transactional
	Outcome<MembershipView> appoint(AppointMember act) {
		this.access.require(MembershipAction.APPOINT_MEMBER, act.committeeId());
		List<UserError> problems = this.checks.problems(act);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		Person person = this.checks.person(act);
		Membership membership = Membership.appoint(act, person, this.chronicle.now());
		MembershipView view = this.repository.saveAndFlush(membership).view();
		this.chronicle.appointed(view, person.view());
		return Outcome.done(view);
	}

}
