package vn.chidao.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.document.StoredFileId;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.procedure.CaseDesk.Handling;

/**
 * Moves cases: takes and refuses their steps, and takes them back.
 */
@Service
class StepService {

	private final CaseDesk desk;

	private final CaseRules rules;

	private final CaseChecks checks;

	private final StepEvidence evidence;

	private final Completion completion;

	StepService(CaseDesk desk, CaseRules rules, CaseChecks checks, StepEvidence evidence, Completion completion) {
		this.desk = desk;
		this.rules = rules;
		this.checks = checks;
		this.evidence = evidence;
		this.completion = completion;
	}

	@Transactional
	Outcome<ProcedureCaseView> take(TakeProcedureStep act) {
		Handling handling = this.desk.take(act.procedureCaseId());
		ProcedureCase taken = handling.procedureCase();
		List<UserError> problems = new ArrayList<>();
		refusal(handling, act.expectedVersion()).ifPresent(problems::add);
		if (problems.isEmpty()) {
			problems.addAll(this.checks.step(act, taken));
			problems.addAll(this.evidence.problems(act, taken));
		}
		if (problems.isEmpty()) {
			this.completion.nominate(handling, act).ifPresent(problems::add);
		}
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		return Outcome.done(move(handling, act));
	}

	private ProcedureCaseView move(Handling handling, TakeProcedureStep act) {
		ProcedureCase taken = handling.procedureCase();
		CaseStep step = taken.next().orElseThrow();
		if (act.subjectId() != null) {
			taken.concern(CaseSubject.of(act.subjectId()));
		}
		taken.attach(act.fileIds().stream().map(StoredFileId::value).toList());
		taken.take(new CaseStep.Taking(CaseDesk.acting(handling.standing()), this.desk.now(), orNull(act.note()),
				shown(act)));
		ProcedureCaseView view = this.desk.keep(taken);
		this.completion.taken(taken, step, this.desk.today());
		return view;
	}

	@Transactional
	Outcome<ProcedureCaseView> reject(EndProcedureCase act) {
		Handling handling = this.desk.take(act.procedureCaseId());
		Optional<UserError> refusal = refusal(handling, act.expectedVersion())
			.or(() -> this.checks.reason(act.reason()));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		handling.procedureCase().reject(act.reason().strip(), this.desk.now());
		return ended(ProcedureAction.REJECT_PROCEDURE_STEP, handling, act);
	}

	@Transactional
	Outcome<ProcedureCaseView> withdraw(EndProcedureCase act) {
		Handling handling = this.desk.take(act.procedureCaseId());
		if (!handling.viewer().holds(handling.procedureCase().openedBy())) {
			throw new ForbiddenException("error.forbidden");
		}
		Optional<UserError> refusal = this.checks.movable(handling.procedureCase(), act.expectedVersion())
			.or(() -> this.checks.reason(act.reason()));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		handling.procedureCase().withdraw(act.reason().strip(), this.desk.now());
		return ended(ProcedureAction.WITHDRAW_PROCEDURE_CASE, handling, act);
	}

	private Optional<UserError> refusal(Handling handling, int expectedVersion) {
		return this.checks.movable(handling.procedureCase(), expectedVersion)
			.or(() -> this.rules.refusal(handling.procedureCase().view(), handling.standing().capacities()));
	}

	private Outcome<ProcedureCaseView> ended(ProcedureAction how, Handling handling, EndProcedureCase act) {
		ProcedureCaseView view = this.desk.keep(handling.procedureCase());
		this.completion.ended(how, view, act.reason().strip());
		return Outcome.done(view);
	}

	private static CaseStep.Evidence shown(TakeProcedureStep act) {
		return new CaseStep.Evidence((act.documentNotation() != null) ? act.documentNotation().strip() : null,
				(act.agendaItemId() != null) ? act.agendaItemId().value() : null);
	}

	private static @Nullable String orNull(String text) {
		return text.isBlank() ? null : text.strip();
	}

}
