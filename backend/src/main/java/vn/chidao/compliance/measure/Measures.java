package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is measured.
 */
public final class Measures {

	private Measures() {
	}

	/**
	 * Hold what is on record against the rules of its time.
	 * @param histories the record of each body
	 * @param regimes the rules over time, without gap or overlap, in order, from before
	 * the days asked for on
	 * @param by what is asked for and counted by
	 * @return results by body, in the order of the regulation's matters
	 */
	public static List<Measured> of(List<History> histories, List<Regime> regimes, Yardstick by) {
		List<Regime> asked = regimes.stream().filter((regime) -> !regime.to().isBefore(by.period().from())).toList();
		Map<Measured.Key, Measured> together = new LinkedHashMap<>();
		for (History history : histories) {
			for (Measurer measurer : all(regimes)) {
				for (Regime regime : asked) {
					measurer.measure(judgedBy(regime, history, asked), regime, by)
						.forEach((measured) -> together.merge(measured.key(), measured, Measured::and));
				}
			}
		}
		return new ArrayList<>(together.values());
	}

	private static List<Measurer> all(List<Regime> regimes) {
		return List.of(new CadenceMeasure(), new DispatchMeasure(), new AgendaMeasure(), new AttendanceMeasure(),
				new AbsenceMeasure(), new ConclusionMeasure(), new ReportMeasure(), new PlanMeasure(regimes));
	}

	private static History judgedBy(Regime regime, History history, List<Regime> regimes) {
		return history.restrictedTo(
				(meeting) -> isJudgedBy(regime, regimeOf(meeting.dispatched().regulation(), meeting.day(), regimes)),
				(report) -> isJudgedBy(regime, regimeOf(null, report.day(), regimes)));
	}

	/** No two begin on the same day. */
	private static boolean isJudgedBy(Regime regime, @Nullable Regime judging) {
		return judging != null && regime.from().equals(judging.from());
	}

	/** The regulation that judged is kept, whatever has come to be in force since. */
	private static @Nullable Regime regimeOf(@Nullable UUID regulation, LocalDate day, List<Regime> regimes) {
		return regimes.stream()
			.filter((regime) -> regulation != null && regulation.equals(regime.regulation()))
			.findFirst()
			.or(() -> regimes.stream().filter((regime) -> regime.covers(day)).findFirst())
			.orElse(null);
	}

}
