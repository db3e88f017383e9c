package vn.chidao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Decisions in the life of a body, put on record by the office: another name, a new
 * composition, the end by merger or dissolution. What stands under a body ends with it.
 */
@Service
class LifeService {

	private final CommitteeRepository repository;

	private final LifeChecks checks;

	private final LifeChronicle chronicle;

	private final Access access;

	private final Successors successors;

	LifeService(CommitteeRepository repository, LifeChecks checks, LifeChronicle chronicle, Access access,
			Successors successors) {
		this.repository = repository;
		this.checks = checks;
		this.chronicle = chronicle;
		this.access = access;
		this.successors = successors;
	}

	@Transactional
	Outcome<CommitteeView> rename(RenameCommittee act) {
		this.access.require(CommitteeAction.RENAME_COMMITTEE);
		Committee committee = locked(act.committeeId());
		LifeObstacle obstacle = committee.obstacle(CommitteeDecisionKind.RENAMING, act.effectiveOn());
		Optional<UserError> problem = LifeChecks.first(() -> this.checks.stale(committee, act.expectedVersion()),
				() -> this.chronicle.tooShort(act.name(), act.shortName()),
				() -> this.checks.incomplete(act.decision()),
				() -> this.checks.notYet(act.effectiveOn(), this.chronicle.today()),
				() -> this.checks.refusal(obstacle, committee, "effectiveOn"));
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		committee.rename(act.name().strip(), act.shortName().strip(), act.decision(), act.effectiveOn());
		return kept(committee, CommitteeDecisionKind.RENAMING);
	}

	/** For the membership module, which has checked who may. */
	@Transactional
	Outcome<CommitteeView> reconstitute(ReconstituteCommittee act) {
		Committee committee = locked(act.committeeId());
		LifeObstacle obstacle = committee.obstacle(CommitteeDecisionKind.RECONSTITUTION, act.effectiveOn());
		Optional<UserError> problem = LifeChecks.first(() -> this.checks.stale(committee, act.expectedVersion()),
				() -> this.checks.incomplete(act.decision()),
				() -> this.checks.refusal(obstacle, committee, "effectiveOn"));
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		committee.record(CommitteeDecision.of(CommitteeDecisionKind.RECONSTITUTION, act.effectiveOn(), act.decision()));
		return kept(committee, CommitteeDecisionKind.RECONSTITUTION);
	}

	@Transactional
	Outcome<CommitteeView> dissolve(DissolveCommittee act) {
		this.access.require(CommitteeAction.DISSOLVE_COMMITTEE);
		Committee committee = locked(act.committeeId());
		Optional<UserError> problem = LifeChecks.first(() -> this.checks.stale(committee, act.expectedVersion()),
				() -> this.checks.incomplete(act.decision()),
				() -> endProblem(committee, CommitteeDecisionKind.DISSOLUTION, act.lastDay()));
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		end(committee, CommitteeDecision.of(CommitteeDecisionKind.DISSOLUTION, act.lastDay(), act.decision()));
		return kept(committee, CommitteeDecisionKind.DISSOLUTION);
	}

	@Transactional
	Outcome<CommitteeView> merge(MergeCommittee act) {
		this.access.require(CommitteeAction.MERGE_COMMITTEE);
		Committee committee = locked(act.committeeId());
		Optional<Committee> into = this.repository.findLocked(act.intoId().value());
		List<OpenAffair> open = this.successors.open(familyOf(committee, act.lastDay()));
		Optional<UserError> problem = LifeChecks.first(() -> this.checks.stale(committee, act.expectedVersion()),
				() -> this.checks.incomplete(act.decision()), () -> this.checks.heir(committee, into, act.lastDay()),
				() -> endProblem(committee, CommitteeDecisionKind.MERGER, act.lastDay()),
				() -> this.checks.left(open, act.carriedOver()));
		if (problem.isPresent() || into.isEmpty()) {
			return problem.map((refusal) -> Outcome.<CommitteeView>refused(refusal)).orElseThrow();
		}
		Committee heir = into.get();
		this.successors.carryOver(open, act.carriedOver(), heir.id());
		heir.record(CommitteeDecision.with(CommitteeDecisionKind.ABSORPTION, act.lastDay().plusDays(1), act.decision(),
				committee.uuid()));
		this.repository.saveAndFlush(heir);
		end(committee,
				CommitteeDecision.with(CommitteeDecisionKind.MERGER, act.lastDay(), act.decision(), heir.uuid()));
		return kept(committee, CommitteeDecisionKind.MERGER);
	}

	/** What is still open in a body and those under it; for those who may end it. */
	@Transactional(readOnly = true)
	List<OpenAffair> open(CommitteeView body) {
		if (!this.access.can(CommitteeAction.DISSOLVE_COMMITTEE)) {
			return List.of();
		}
		return this.repository.findById(body.id().value())
			.map((committee) -> this.successors.open(familyOf(committee, body.day(this.chronicle.today()))))
			.orElse(List.of());
	}

	private Optional<UserError> endProblem(Committee committee, CommitteeDecisionKind kind, LocalDate lastDay) {
		Collection<CommitteeId> family = familyOf(committee, lastDay);
		return LifeChecks.first(() -> this.checks.refusal(committee.obstacle(kind, lastDay), committee, "lastDay"),
				() -> this.checks.convened(this.successors.open(family), lastDay, this.chronicle.today()),
				() -> this.checks.later(this.successors.beginningAfter(family, lastDay)));
	}

	private void end(Committee committee, CommitteeDecision decision) {
		this.successors.endMandates(familyOf(committee, decision.effectiveOn()), decision.effectiveOn(),
				this.chronicle.reason(decision));
		for (UUID under : under(committee, decision.effectiveOn())) {
			Committee lower = this.repository.findLocked(under).orElseThrow();
			lower.end(CommitteeDecision.of(CommitteeDecisionKind.DISSOLUTION, decision.effectiveOn(),
					decision.decision()));
			this.repository.saveAndFlush(lower);
			this.chronicle.decided(lower.view(), CommitteeDecisionKind.DISSOLUTION);
		}
		committee.end(decision);
	}

	private Collection<CommitteeId> familyOf(Committee committee, LocalDate day) {
		List<CommitteeId> family = new ArrayList<>();
		family.add(committee.id());
		under(committee, day).forEach((id) -> family.add(new CommitteeId(id)));
		return family;
	}

	/** Every body under one, level by level; there are at most three levels. */
	private List<UUID> under(Committee committee, LocalDate day) {
		List<UUID> all = new ArrayList<>();
		List<UUID> level = List.of(committee.uuid());
		while (!level.isEmpty()) {
			level = this.repository.under(level, day)
				.stream()
				.map(Committee::uuid)
				.sorted(Comparator.naturalOrder())
				.toList();
			all.addAll(level);
		}
		return all;
	}

	private Committee locked(CommitteeId id) {
		return this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
	}

	private Outcome<CommitteeView> kept(Committee committee, CommitteeDecisionKind kind) {
		CommitteeView view = this.repository.saveAndFlush(committee).view();
		this.chronicle.decided(view, kind);
		return Outcome.done(view);
	}

}
