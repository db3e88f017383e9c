package vn.chidao.committee;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/**
 * The regulation a body works under on its day; a constant number of statements for a
 * list.
 */
@Controller
class CommitteeRegulationController {

	private final Regulations regulations;

	private final Clock clock;

	CommitteeRegulationController(Regulations regulations, Clock clock) {
		this.regulations = regulations;
		this.clock = clock;
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
