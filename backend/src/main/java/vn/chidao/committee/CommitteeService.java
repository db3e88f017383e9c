package vn.chidao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.time.LegalTime;

/** The commands on committees: access, load, rules, change, audit, publish. */
@Service
class CommitteeService {

	private final CommitteeRepository repository;

	private final CommitteeChecks checks;

	private final CommitteeChronicle chronicle;

	private final Clock clock;

	CommitteeService(CommitteeRepository repository, CommitteeChecks checks, CommitteeChronicle chronicle,
			Clock clock) {
		this.repository = repository;
		this.checks = checks;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Transactional
	Outcome<CommitteeView> establish(EstablishCommittee act) {
		this.checks.require(CommitteeAction.ESTABLISH_COMMITTEE);
		List<UserError> problems = this.checks.problems(act);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		CommitteeView view = saved(Committee.establish(act, this.clock.instant()));
		this.chronicle.established(view);
		return Outcome.done(view);
	}

	@Transactional
	Outcome<CommitteeView> assign(AssignAgencyRole act) {
		this.checks.require(CommitteeAction.ASSIGN_AGENCY_ROLE);
		Committee committee = this.repository.findLocked(act.committeeId().value()).orElseThrow(NotFoundException::new);
		LocalDate from = Optional.ofNullable(act.validFrom()).orElseGet(() -> LegalTime.today(this.clock));
		Optional<UserError> problem = this.checks.problem(committee, act, from);
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		committee.assign(act.agencyId(), act.role(), from);
		CommitteeView view = saved(committee);
		this.chronicle.assigned(view, this.checks.agency(act.agencyId()), act.role());
		return Outcome.done(view);
	}

	private CommitteeView saved(Committee committee) {
		return CommitteeView.of(this.repository.saveAndFlush(committee));
	}

}
