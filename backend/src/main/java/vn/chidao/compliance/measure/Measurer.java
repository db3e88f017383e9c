package vn.chidao.compliance.measure;

import java.util.stream.Stream;

/** Measures one kind of thing. */
interface Measurer {

	/**
	 * Hold what is on record against rules.
	 * @param history the record, only of the days these rules judge
	 * @param regime the rules
	 * @param by what is asked for and counted by
	 * @return one result for each rule, or one that says no text states any
	 */
	Stream<Measured> measure(History history, Regime regime, Yardstick by);

}
