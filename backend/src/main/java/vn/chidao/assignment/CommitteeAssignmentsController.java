package vn.chidao.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.committee.CommitteeView;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.time.LegalTime;

/** What people are given in a body on the day of which it speaks. */
@Controller
class CommitteeAssignmentsController {

	private final AssignmentDirectory assignments;

	private final Clock clock;

	CommitteeAssignmentsController(AssignmentDirectory assignments, Clock clock) {
		this.assignments = assignments;
		this.clock = clock;
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, List<AssignmentView>> assignments(List<CommitteeView> committees) {
		LocalDate today = LegalTime.today(this.clock);
		Map<CommitteeView, List<AssignmentView>> found = new HashMap<>();
		committees.stream()
			.collect(Collectors.groupingBy((committee) -> committee.day(today)))
			.forEach((day, bodies) -> found.putAll(this.assignments.of(bodies, day)));
		return Batch.of(committees, (committee) -> found.getOrDefault(committee, List.of()));
	}

}
