package vn.chidao.regulation;

import java.util.List;

/**
 * How much of what regulations speak of one states, GraphQL type
 * {@code RegulationCoverage}.
 *
 * @param stated parameters it states
 * @param parameters all parameters
 * @param silent those it does not state, which does not mean that there is no duty
 */
record RegulationCoverageView(int stated, int parameters, List<String> silent) {

	RegulationCoverageView {
		silent = List.copyOf(silent);
	}

}
