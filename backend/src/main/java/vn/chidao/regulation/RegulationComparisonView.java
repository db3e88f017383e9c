package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.compare.ComparisonRow.ComparisonGroup;
import vn.chidao.regulation.engine.compare.ComparisonRow.Verdict;

/**
 * Two regulations side by side, GraphQL type {@code RegulationComparison}.
 *
 * @param left the one
 * @param right the other
 * @param rows every parameter, in a fixed order
 */
record RegulationComparisonView(RegulationView left, RegulationView right, List<Row> rows) {

	/**
	 * One parameter of both.
	 *
	 * @param parameter its code
	 * @param group what it is about
	 * @param label its name in the language of the request
	 * @param verdict how the two compare
	 * @param left what the one says
	 * @param right what the other says
	 */
	record Row(String parameter, ComparisonGroup group, String label, Verdict verdict, Said left, Said right) {

	}

	/**
	 * What one regulation says.
	 *
	 * @param value in the language of the request; null where the text does not state it,
	 * which does not mean that there is no duty
	 * @param citations where it says so
	 */
	record Said(@Nullable String value, List<CitationView> citations) {

	}

}
