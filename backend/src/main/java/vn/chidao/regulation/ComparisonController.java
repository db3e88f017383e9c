package vn.chidao.regulation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Conflicts inside regulations and differences between them over GraphQL. */
@Controller
class ComparisonController {

	private final RegulationComparisons comparisons;

	private final RegulationConflicts conflicts;

	ComparisonController(RegulationComparisons comparisons, RegulationConflicts conflicts) {
		this.comparisons = comparisons;
		this.conflicts = conflicts;
	}

	@QueryMapping
	RegulationComparisonView compareRegulations(@Argument RegulationId leftId, @Argument RegulationId rightId) {
		return this.comparisons.compare(leftId, rightId);
	}

	@BatchMapping(typeName = "Regulation", field = "conflicts")
	Map<RegulationView, List<RegulationConflictView>> conflicts(List<RegulationView> views) {
		Map<UUID, List<RegulationConflictView>> found = this.conflicts
			.of(views.stream().map((view) -> view.id().value()).distinct().toList());
		return views.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (view) -> found.getOrDefault(view.id().value(), List.of())));
	}

}
