package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.text.Capitals;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.security.PersonId;

/**
 * Cases whose next step waits for a person, due when an authority outside said so.
 */
@Component
class ProcedureWork implements WorkSource {

	private final CasesUnderWay cases;

	private final CaseRules rules;

	private final Viewers viewers;

	private final Messages messages;

	ProcedureWork(CasesUnderWay cases, CaseRules rules, Viewers viewers, Messages messages) {
		this.cases = cases;
		this.rules = rules;
		this.viewers = viewers;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		List<ProcedureCaseView> waiting = this.cases.of(viewer)
			.stream()
			.filter((procedureCase) -> AwaitedStep.isFor(viewer, procedureCase))
			.toList();
		if (waiting.isEmpty()) {
			return List.of();
		}
		Map<ProcedureCaseView, CommitteeRules> told = this.rules.of(waiting);
		return waiting.stream()
			.map((procedureCase) -> item(procedureCase, Objects.requireNonNull(told.get(procedureCase))))
			.toList();
	}

	private WorkItem item(ProcedureCaseView procedureCase, CommitteeRules told) {
		String step = Capitals.first(told.texts().value(procedureCase.next().orElseThrow().act()));
		return new WorkItem(WorkKind.TAKE_PROCEDURE_STEP,
				this.messages.text("work.procedureStep", step, procedureCase.title()), procedureCase.bodyId().value(),
				procedureCase.dueOn(), told.citationsOf(CaseRules.ruleOf(procedureCase, told)), procedureCase.id(),
				procedureCase);
	}

}
