package vn.chidao.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.conclusion.ConclusionView;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Whether the viewer may give a task from a conclusion; asked once for each body.
 */
@Controller
class AssignmentFields {

	private final Access access;

	AssignmentFields(Access access) {
		this.access = access;
	}

	@BatchMapping(typeName = "Committee", field = "viewerCanAssignTask")
	Map<CommitteeView, Boolean> viewerCanGiveTask(List<CommitteeView> committees) {
		return Batch.of(committees, (committee) -> this.access.can(TaskAction.ASSIGN_TASK, committee.id()));
	}

	@BatchMapping(typeName = "Conclusion")
	Map<ConclusionView, Boolean> viewerCanAssignTask(List<ConclusionView> conclusions) {
		Map<CommitteeId, Boolean> permitted = conclusions.stream()
			.map(ConclusionView::bodyId)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (body) -> this.access.can(TaskAction.ASSIGN_TASK, body)));
		return Batch.of(conclusions, (conclusion) -> permitted.get(conclusion.bodyId()));
	}

}
