package vn.chidao.committee;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.RegulationId;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/**
 * The regulation a body works under on its day, and whose a regulation is; a constant
 * number of statements for a list.
 */
@Controller
class CommitteeRegulationController {

	private final Regulations regulations;

	private final Committees committees;

	private final Clock clock;

	CommitteeRegulationController(Regulations regulations, Committees committees, Clock clock) {
		this.regulations = regulations;
		this.committees = committees;
		this.clock = clock;
	}

	@BatchMapping(typeName = "Regulation")
	Map<RegulationView, CommitteeView> committee(List<RegulationView> views) {
		Map<RegulationId, CommitteeId> owners = this.regulations
			.committeesOf(views.stream().map(RegulationView::id).distinct().toList());
		Map<CommitteeId, CommitteeView> found = this.committees.views(owners.values().stream().distinct().toList());
		return Batch.of(views, (view) -> owners.get(view.id()), found);
	}

	@BatchMapping(typeName = "Committee", field = "regulation")
	Map<CommitteeView, RegulationView> regulation(List<CommitteeView> bodies) {
		Map<CommitteeView, RegulationView> found = new HashMap<>();
		DatedBodies.byDay(bodies, LegalTime.today(this.clock)).forEach((day, ofDay) -> {
			Map<CommitteeId, RegulationView> inForce = this.regulations
				.inForce(ofDay.stream().map(CommitteeView::principalId).collect(Collectors.toSet()), day);
			ofDay.stream()
				.filter((body) -> inForce.containsKey(body.principalId()))
				.forEach((body) -> found.put(body, inForce.get(body.principalId())));
		});
		return found;
	}

}
