package vn.chidao.regulation.engine;

import java.util.List;

import vn.chidao.regulation.engine.rules.ReportObligation;
import vn.chidao.regulation.engine.rules.ReportPeriod;

/**
 * The reports one obligation asks for.
 *
 * @param rule the obligation
 * @param periods its periods, in order
 */
public record OwedReports(RuleDefinition rule, List<ReportPeriod> periods) {

	public OwedReports {
		periods = List.copyOf(periods);
	}

	public ReportObligation obligation() {
		return (ReportObligation) this.rule.rule();
	}

}
