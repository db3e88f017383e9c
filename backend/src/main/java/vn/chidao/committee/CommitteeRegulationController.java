package vn.chidao.committee;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/** The regulation a body works under; one statement for a list. */
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
		Map<CommitteeId, RegulationView> inForce = this.regulations.inForce(
				bodies.stream().map(CommitteeView::principalId).collect(Collectors.toSet()),
				LegalTime.today(this.clock));
		return bodies.stream()
			.distinct()
			.filter((body) -> inForce.containsKey(body.principalId()))
			.collect(Collectors.toMap(Function.identity(), (body) -> inForce.get(body.principalId())));
	}

}
