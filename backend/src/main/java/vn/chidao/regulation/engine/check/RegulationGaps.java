package vn.chidao.regulation.engine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Days on which a committee has no regulation between two, or two at once.
 */
public final class RegulationGaps {

	private RegulationGaps() {
	}

	/**
	 * Check a committee's regulations.
	 * @param regulations its regulations, in any order
	 * @return the problems, in the order of time
	 */
	public static List<RuleProblem> check(Collection<InForce> regulations) {
		List<InForce> ordered = regulations.stream().sorted(Comparator.comparing(InForce::from)).toList();
		List<RuleProblem> problems = new ArrayList<>();
		for (int i = 1; i < ordered.size(); i++) {
			InForce earlier = ordered.get(i - 1);
			InForce later = ordered.get(i);
			LocalDate to = earlier.to();
			RuleProblem.Place place = RuleProblem.Place.together(later.notation(), earlier.notation());
			if (to == null || !to.isBefore(later.from())) {
				problems.add(new RuleProblem(RuleProblem.Kind.CONTRADICTION, place, new Message(
						"check.regulations.together",
						Map.of("regulation", later.notation(), "other", earlier.notation(), "from", later.from()))));
			}
			else if (to.plusDays(1).isBefore(later.from())) {
				problems.add(new RuleProblem(RuleProblem.Kind.VALIDITY_GAP, place,
						new Message("check.regulations.gap", Map.of("regulation", later.notation(), "other",
								earlier.notation(), "from", to.plusDays(1), "to", later.from().minusDays(1)))));
			}
		}
		return List.copyOf(problems);
	}

	/**
	 * A regulation and when it holds.
	 *
	 * @param notation its number and symbol
	 * @param from the first day
	 * @param to the last day, if it ended
	 */
	public record InForce(String notation, LocalDate from, @Nullable LocalDate to) {
	}

}
