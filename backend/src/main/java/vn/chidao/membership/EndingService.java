package vn.chidao.membership;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

/** Ending a membership: access, load, rules, change, audit, publish. */
@Service
class EndingService {

	private final MembershipRepository repository;

	private final EndingChecks checks;

	private final MembershipChronicle chronicle;

	private final Access access;

	EndingService(MembershipRepository repository, EndingChecks checks, MembershipChronicle chronicle, Access access) {
		this.repository = repository;
		this.checks = checks;
		this.chronicle = chronicle;
		this.access = access;
	}

	@Transactional
	Outcome<MembershipView> end(EndMembership act) {
		Membership membership = this.repository.findLocked(act.membershipId().value())
			.orElseThrow(NotFoundException::new);
		this.access.require(MembershipAction.END_MEMBERSHIP, membership.committeeId());
		Optional<UserError> problem = this.checks.problem(membership, act, this.chronicle.today());
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		membership.end(act.validTo(), act.reason().strip());
		MembershipView view = this.repository.saveAndFlush(membership).view();
		this.chronicle.ended(view, act.reason().strip());
		return Outcome.done(view);
	}

}
