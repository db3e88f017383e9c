package vn.chidao.platform.graphql.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document costs, compiled once: the number of composite objects it may produce,
 * as a function of the page sizes in its variables.
 */
sealed interface Cost {

	/** Far above every budget, far below overflow. */
	long CEILING = 1L << 40;

	long evaluate(Run run);

	/**
	 * Several fields side by side.
	 *
	 * @param parts what each costs
	 */
	record Sum(List<Cost> parts) implements Cost {

		@Override
		public long evaluate(Run run) {
			long sum = 0;
			for (Cost part : this.parts) {
				sum = Math.min(CEILING, sum + part.evaluate(run));
			}
			return sum;
		}

	}

	/**
	 * A field with fields below it.
	 *
	 * @param size how many objects the field gives
	 * @param below what each of them costs
	 */
	record Composite(PageSize size, Cost below) implements Cost {

		@Override
		public long evaluate(Run run) {
			return Math.min(CEILING, this.size.resolve(run.variables()) * (1 + this.below.evaluate(run)));
		}

	}

	/**
	 * A fragment, evaluated once per request however often it is spread.
	 *
	 * @param name the fragment
	 */
	record Fragment(String name) implements Cost {

		@Override
		public long evaluate(Run run) {
			Long known = run.known().get(this.name);
			if (known == null) {
				Cost body = run.fragments().get(this.name);
				known = (body != null) ? body.evaluate(run) : 0L;
				run.known().put(this.name, known);
			}
			return known;
		}

	}

	/**
	 * One evaluation.
	 *
	 * @param variables the raw variables of the request
	 * @param fragments the compiled fragments of the document
	 * @param known what fragments have been found to cost
	 */
	record Run(Map<String, ?> variables, Map<String, Cost> fragments, Map<String, Long> known) {

		static Run of(Map<String, ?> variables, Map<String, Cost> fragments) {
			return new Run(variables, fragments, new HashMap<>());
		}

	}

}
