package vn.chidao.task;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.DecisionReference;
import vn.chidao.conclusion.ConclusionView;
import vn.chidao.conclusion.Conclusions;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Gives tasks: access, words, change, record.
 */
@Service
class AssignmentService {

	private final Conclusions conclusions;

	private final Access access;

	private final Assignments assignments;

	private final TaskDesk desk;

	AssignmentService(Conclusions conclusions, Access access, Assignments assignments, TaskDesk desk) {
		this.conclusions = conclusions;
		this.access = access;
		this.assignments = assignments;
		this.desk = desk;
	}

	@Transactional
	Outcome<TaskView> assign(AssignTask act) {
		ConclusionView conclusion = this.conclusions.get(act.conclusionId());
		return keep(act, new Origin(conclusion.bodyId(), conclusion.id().value(), null));
	}

	@Transactional
	Outcome<TaskView> give(GiveTask act) {
		return keep(act, new Origin(act.committeeId(), null, act.basis()));
	}

	private Outcome<TaskView> keep(TaskOrder act, Origin origin) {
		this.access.require(TaskAction.ASSIGN_TASK, origin.body());
		List<UserError> refusals = this.assignments.refusals(act, origin, this.desk.today());
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		return Outcome.done(this.desk.assign(this.assignments.of(act, origin), act.content()));
	}

	/**
	 * Where a task comes from.
	 *
	 * @param body the body that gives it
	 * @param conclusion the conclusion it carries out, if any
	 * @param basis the document it rests on, where it carries out no conclusion
	 */
	record Origin(CommitteeId body, @Nullable UUID conclusion, @Nullable DecisionReference basis) {

	}

}
