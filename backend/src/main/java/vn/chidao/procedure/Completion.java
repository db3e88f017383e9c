package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.Nomination;
import vn.chidao.membership.Successions;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.procedure.CaseDesk.Handling;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * What a step brings about beyond the case itself: somebody is named, and the last step
 * has its effect.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Completion {

	private final Successions successions;

	private final Effects effects;

	private final CaseChecks checks;

	private final ProcedureChronicle chronicle;

	Completion(Successions successions, Effects effects, CaseChecks checks, ProcedureChronicle chronicle) {
		this.successions = successions;
		this.effects = effects;
		this.checks = checks;
		this.chronicle = chronicle;
	}

	/** Keep who is named where the next step is to name somebody, or say why not. */
	Optional<UserError> nominate(Handling handling, TakeProcedureStep act) {
		ProcedureCase taken = handling.procedureCase();
		boolean names = taken.matter().kind() == ProcedureKind.REPLACEMENT
				&& taken.next().filter((step) -> step.act() == Act.NOMINATE).isPresent();
		if (!names) {
			return Optional.empty();
		}
		TakeProcedureStep.NomineeInput named = act.nominee();
		if (named == null) {
			return Optional.of(this.checks.invalid("procedure.refusal.noNominee", "nominee"));
		}
		MembershipId passing = new MembershipId(taken.subject().orElseThrow().id());
		Nomination nomination = new Nomination(passing, named.personId(), named.onBehalfOfId(), named.publicOffice(),
				named.decision());
		return this.successions.nominate(nomination, handling.standing().posts());
	}

	void taken(ProcedureCase moved, CaseStep step, LocalDate today) {
		this.chronicle.taken(moved.view(), step.act());
		if (moved.view().state() == ProcedureState.COMPLETED) {
			this.effects.complete(moved, today);
		}
	}

	void ended(ProcedureAction how, ProcedureCaseView ended, String reason) {
		this.chronicle.ended(how, ended, reason);
	}

}
