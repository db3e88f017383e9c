package vn.chidao.membership.entrusting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.Tenure;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.Finding;

/**
 * Delegating powers and acting for the head: access, load, rules, change, audit. A head
 * delegates, or the secretariat records what the head signed.
 */
@Service
class EntrustingService {

	private final EntrustmentDesk desk;

	private final EntrustingChecks checks;

	private final EntrustingRules rules;

	private final EntrustmentChronicle chronicle;

	EntrustingService(EntrustmentDesk desk, EntrustingChecks checks, EntrustingRules rules,
			EntrustmentChronicle chronicle) {
		this.desk = desk;
		this.checks = checks;
		this.rules = rules;
		this.chronicle = chronicle;
	}

	@Transactional
	JudgedEntrustment give(GiveDelegation act) {
		MembershipView principal = this.desk.post(act.principalId());
		Standing standing = this.desk.insider(principal.committeeId());
		EntrustmentDesk.require(standing.holds(principal.id()) || standing.isSecretariat());
		Entrustment.Between between = new Entrustment.Between(principal, this.desk.receiver(act.receiverId()));
		Entrustment.Grounds grounds = new Entrustment.Grounds(new Tenure(act.validFrom(), act.validTo()),
				act.document().strip(), null);
		EntrustmentView.Scope scope = new EntrustmentView.Scope(Set.copyOf(act.powers()),
				Set.copyOf(act.meetingKinds()));
		List<UserError> problems = this.checks.delegation(between, grounds, scope.powers().isEmpty());
		if (!problems.isEmpty()) {
			return JudgedEntrustment.refused(problems, List.of());
		}
		return settle(standing,
				new Entrustment(EntrustmentKind.DELEGATION, between, scope, grounds, this.chronicle.now()), between,
				this.rules.delegation(standing.place(), between, scope, grounds));
	}

	@Transactional
	JudgedEntrustment act(RecordActing act) {
		MembershipView principal = this.desk.post(act.principalId());
		Standing standing = this.desk.insider(principal.committeeId());
		EntrustmentDesk.require(standing.isLeader() || standing.isSecretariat());
		this.desk.lock(principal.committeeId());
		EntrustmentKind kind = act.interim() ? EntrustmentKind.INTERIM : EntrustmentKind.ACTING;
		Entrustment.Between between = new Entrustment.Between(principal, this.desk.receiver(act.receiverId()));
		Entrustment.Grounds grounds = new Entrustment.Grounds(new Tenure(act.validFrom(), act.validTo()),
				(act.document() != null) ? act.document().strip() : null, act.reason().strip());
		List<UserError> problems = EntrustingChecks.isHead(principal) ? this.checks.acting(between, grounds, kind)
				: List.of(this.checks.invalid("refusal.entrustment.notHead", "principalId"));
		if (!problems.isEmpty()) {
			return JudgedEntrustment.refused(problems, List.of());
		}
		List<Finding> findings = act.interim() ? List.of() : this.rules.acting(standing.place(), between, grounds);
		return settle(standing,
				new Entrustment(kind, between, EntrustmentView.Scope.ALL, grounds, this.chronicle.now()), between,
				findings);
	}

	private JudgedEntrustment settle(Standing standing, Entrustment entrustment, Entrustment.Between between,
			List<Finding> findings) {
		CommitteeRules told = this.rules.of(standing.place(), entrustment.view().validFrom());
		List<Finding> warnings = findings.stream().filter((finding) -> !finding.blocks()).toList();
		if (warnings.size() < findings.size()) {
			return JudgedEntrustment.refused(told.violations(findings, null), told.views(warnings));
		}
		EntrustmentView kept = this.desk.keep(entrustment);
		this.chronicle.record((kept.kind() == EntrustmentKind.DELEGATION) ? EntrustingAction.GIVE_DELEGATION
				: EntrustingAction.RECORD_ACTING, kept, between);
		return JudgedEntrustment.done(kept, told.views(warnings));
	}

	@Transactional
	Outcome<EntrustmentView> end(EndEntrustment act) {
		Entrustment entrustment = this.desk.locked(act);
		this.desk.insider(entrustment.committeeId());
		EntrustmentDesk.require(this.desk.mayEnd(entrustment.view()));
		Optional<UserError> problem = this.checks.end(entrustment, act, this.chronicle.today());
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		entrustment.end(act.validTo(), act.reason().strip());
		EntrustmentView view = this.desk.keep(entrustment);
		List<MembershipView> both = this.desk.both(view);
		this.chronicle.record(EntrustingAction.END_ENTRUSTMENT, view,
				new Entrustment.Between(both.getFirst(), both.getLast()));
		return Outcome.done(view);
	}

}
