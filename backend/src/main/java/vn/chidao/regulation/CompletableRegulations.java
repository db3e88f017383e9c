package vn.chidao.regulation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.security.Access;

/** Hands out regulations to those who may state what their rules leave open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CompletableRegulations {

	private final Access access;

	private final RegulationRepository repository;

	private final RegulationChronicle chronicle;

	CompletableRegulations(Access access, RegulationRepository repository, RegulationChronicle chronicle) {
		this.access = access;
		this.repository = repository;
		this.chronicle = chronicle;
	}

	/**
	 * The regulation of a rule, locked with all others of its committee.
	 * @return empty if there is no such rule
	 */
	Optional<Regulation> take(RuleId rule) {
		this.access.requireKnown();
		Optional<Regulation> owner = this.repository.findRules(List.of(rule.value()))
			.stream()
			.findFirst()
			.flatMap((owned) -> this.repository.findById(owned.regulation()));
		owner.ifPresent(
				(regulation) -> this.access.require(RegulationAction.COMPLETE_RULE_PARAMETER, regulation.committee()));
		return owner.flatMap((regulation) -> this.repository.findLockedOf(regulation.committee().value())
			.stream()
			.filter(regulation::equals)
			.findFirst());
	}

	RegulationView keep(Regulation regulation, String what) {
		RegulationView view = this.repository.saveAndFlush(regulation).view();
		this.chronicle.completed(regulation, what);
		return view;
	}

}
