package vn.chidao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

/** The commands on committees: access, load, rules, change, audit, publish. */
@Service
class CommitteeService {

	private final CommitteeRepository repository;

	private final CommitteeChecks checks;

	private final CommitteeChronicle chronicle;

	private final Access access;

	CommitteeService(CommitteeRepository repository, CommitteeChecks checks, CommitteeChronicle chronicle,
			Access access) {
		this.repository = repository;
		this.checks = checks;
		this.chronicle = chronicle;
		this.access = access;
	}

	@Transactional
	Outcome<CommitteeView> establish(EstablishCommittee act) {
		this.access.require(CommitteeAction.ESTABLISH_COMMITTEE);
		return form(act);
	}

	/** For callers that have checked who may. */
	@Transactional
	Outcome<CommitteeView> form(EstablishCommittee act) {
		List<UserError> problems = this.checks.problems(act);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		CommitteeView view = saved(Committee.establish(act, this.checks.parent(act), this.chronicle.now()));
		this.chronicle.established(view, act.regulationTemplateCode());
		return Outcome.done(view);
	}

	@Transactional
	Outcome<CommitteeView> assign(AssignAgencyRole act) {
		this.access.require(CommitteeAction.ASSIGN_AGENCY_ROLE);
		Committee committee = this.repository.findLocked(act.committeeId().value()).orElseThrow(NotFoundException::new);
		LocalDate from = Optional.ofNullable(act.validFrom()).orElseGet(this.chronicle::today);
		Optional<UserError> problem = this.checks.problem(committee, act, from);
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		committee.agencyRoles().assign(act.agencyId(), act.role(), from);
		CommitteeView view = saved(committee);
		this.chronicle.assigned(view, act);
		return Outcome.done(view);
	}

	@Transactional
	Outcome<CommitteeView> end(EndAgencyRole act) {
		this.access.require(CommitteeAction.ASSIGN_AGENCY_ROLE);
		Committee committee = this.repository.findLocked(act.committeeId().value()).orElseThrow(NotFoundException::new);
		if (!committee.agencyRoles().end(act.agencyId(), act.role(), act.lastDay())) {
			return Outcome.refused(this.checks.noRole());
		}
		CommitteeView view = saved(committee);
		this.chronicle.ended(view, act);
		return Outcome.done(view);
	}

	private CommitteeView saved(Committee committee) {
		return CommitteeView.of(this.repository.saveAndFlush(committee));
	}

}
