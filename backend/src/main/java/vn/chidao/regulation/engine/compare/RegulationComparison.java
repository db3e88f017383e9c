package vn.chidao.regulation.engine.compare;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.compare.ComparisonRow.ComparisonGroup;

/**
 * Puts two regulations side by side, parameter by parameter.
 */
public final class RegulationComparison {

	private static final List<Parameter> IDENTITY = List.of(
			new Parameter("identity.notation", (side) -> known(side.identity().notation())),
			new Parameter("identity.quality", (side) -> known(side.identity().quality())),
			new Parameter("identity.issuedOn", (side) -> known(side.identity().dates().issuedOn())),
			new Parameter("identity.effectiveFrom", (side) -> known(side.identity().dates().effectiveFrom())),
			new Parameter("identity.supersedes", (side) -> known(side.identity().dates().supersedes())));

	private RegulationComparison() {
	}

	/**
	 * Compare two regulations.
	 * @param left the one
	 * @param right the other
	 * @return one row for each parameter, always all of them and in the same order
	 */
	public static List<ComparisonRow> compare(Side left, Side right) {
		return Arrays.stream(ComparisonGroup.values())
			.flatMap((group) -> parameters(group).stream()
				.map((parameter) -> new ComparisonRow(group, parameter.code(), parameter.reader().apply(left),
						parameter.reader().apply(right))))
			.toList();
	}

	private static List<Parameter> parameters(ComparisonGroup group) {
		return switch (group) {
			case IDENTITY -> IDENTITY;
			case POWERS -> PowerParameters.ALL;
			case MEETINGS -> MeetingParameters.ALL;
			case WORK -> WorkParameters.ALL;
		};
	}

	private static Cell known(@Nullable Object value) {
		return Cell.of(value, List.of());
	}

}
