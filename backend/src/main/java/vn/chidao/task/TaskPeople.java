package vn.chidao.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * The body that gave a task, who gave it, who answers and who reported.
 */
@Controller
class TaskPeople {

	private final Persons persons;

	private final Memberships memberships;

	private final Committees committees;

	TaskPeople(Persons persons, Memberships memberships, Committees committees) {
		this.persons = persons;
		this.memberships = memberships;
		this.committees = committees;
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, CommitteeView> committee(List<TaskView> tasks) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(tasks.stream().map(TaskView::committeeId).distinct().toList());
		return Batch.of(tasks, (task) -> found.get(task.committeeId()));
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, MembershipView> assignedBy(List<TaskView> tasks) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(tasks.stream().map(TaskView::assignedById).distinct().toList());
		return Batch.of(tasks, (task) -> found.get(task.assignedById()));
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, PersonView> accountable(List<TaskView> tasks) {
		Map<PersonId, PersonView> found = this.persons
			.views(tasks.stream().map(TaskView::accountableId).filter(Objects::nonNull).distinct().toList());
		return Batch.of(tasks, TaskView::accountableId, found);
	}

	@BatchMapping(typeName = "TaskProgress")
	Map<TaskProgressView, PersonView> reportedBy(List<TaskProgressView> reports) {
		Map<PersonId, PersonView> found = this.persons
			.views(reports.stream().map(TaskProgressView::reportedById).distinct().toList());
		return Batch.of(reports, (report) -> found.get(report.reportedById()));
	}

}
