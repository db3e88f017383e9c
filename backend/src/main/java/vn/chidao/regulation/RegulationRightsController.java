package vn.chidao.regulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/** What can be done with regulations, and their files, over GraphQL. */
@Controller
class RegulationRightsController {

	private final Access access;

	private final RegulationExports exports;

	RegulationRightsController(Access access, RegulationExports exports) {
		this.access = access;
		this.exports = exports;
	}

	@BatchMapping(typeName = "Regulation", field = "viewerCanAmend")
	Map<RegulationView, Boolean> viewerCanAmend(List<RegulationView> regulations) {
		return may(RegulationAction.START_REGULATION_DRAFT, regulations);
	}

	@BatchMapping(typeName = "Regulation", field = "viewerCanComplete")
	Map<RegulationView, Boolean> viewerCanComplete(List<RegulationView> regulations) {
		return may(RegulationAction.COMPLETE_RULE_PARAMETER, regulations);
	}

	@BatchMapping(typeName = "Regulation", field = "exportFile")
	Map<RegulationView, RegulationExports.RegulationFile> exportFile(List<RegulationView> regulations) {
		Map<UUID, RegulationExports.RegulationFile> files = this.exports
			.of(regulations.stream().map((regulation) -> regulation.id().value()).distinct().toList());
		return Batch.of(regulations, (regulation) -> files.get(regulation.id().value()));
	}

	private Map<RegulationView, Boolean> may(RegulationAction action, List<RegulationView> regulations) {
		Set<CommitteeId> where = this.access.whereCan(action,
				regulations.stream().map(RegulationView::committeeId).distinct().toList());
		return each(regulations, (regulation) -> where.contains(regulation.committeeId()));
	}

	private static <T> Map<RegulationView, T> each(List<RegulationView> regulations, Function<RegulationView, T> told) {
		return regulations.stream().distinct().collect(Collectors.toMap(Function.identity(), told));
	}

}
