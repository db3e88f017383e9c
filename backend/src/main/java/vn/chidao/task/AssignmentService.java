package vn.chidao.task;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.conclusion.ConclusionView;
import vn.chidao.conclusion.Conclusions;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

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
		this.access.require(TaskAction.ASSIGN_TASK, conclusion.bodyId());
		List<UserError> refusals = this.assignments.refusals(act, this.desk.today());
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		return Outcome.done(this.desk.assign(this.assignments.of(act, conclusion), act.content()));
	}

}
