package vn.chidao.compliance.measure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.AbsenceConsent;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SubstituteOpinion;

/**
 * Whether members who stayed away had consent, and wrote what they think where somebody
 * came for them, as it was judged when the meeting closed.
 */
final class AbsenceMeasure implements Measurer {

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		Scene scene = new Scene(history, regime, new Kept(history),
				history.meetings().stream().collect(Collectors.toMap(HeldMeeting::id, Function.identity())));
		List<RuleDefinition> consent = regime.rules(RuleType.ABSENCE_CONSENT, AbsenceConsent.class)
			.filter((rule) -> rule.rule().body() == history.role())
			.map(Regime.Stated::definition)
			.toList();
		List<RuleDefinition> opinion = regime.rules(RuleType.SUBSTITUTE_OPINION, SubstituteOpinion.class)
			.filter((rule) -> rule.rule().body() == history.role())
			.map(Regime.Stated::definition)
			.toList();
		return Stream.concat(scene.measured(ComplianceMeasure.ABSENCE_CONSENT, consent),
				scene.measured(ComplianceMeasure.WRITTEN_OPINION, opinion));
	}

	/**
	 * Where members stayed away.
	 *
	 * @param history the record
	 * @param regime the rules
	 * @param kept what was found at the time
	 * @param meetings the meetings by id
	 */
	private record Scene(History history, Regime regime, Kept kept, Map<UUID, HeldMeeting> meetings) {

		Stream<Measured> measured(ComplianceMeasure measure, List<RuleDefinition> rules) {
			return rules.isEmpty() ? Stream.of(measured(measure, (RuleDefinition) null))
					: rules.stream().map((rule) -> measured(measure, rule));
		}

		private Measured measured(ComplianceMeasure measure, @Nullable RuleDefinition rule) {
			List<Judged> cases = this.history.outcomes()
				.away()
				.stream()
				.filter((away) -> measure == ComplianceMeasure.ABSENCE_CONSENT || away.isSubstituted())
				.flatMap((away) -> Stream.ofNullable(this.meetings.get(away.meeting()))
					.filter((meeting) -> rule == null || rule.isInForce(meeting.day()))
					.map((meeting) -> judged(measure, rule, away, meeting)))
				.toList();
			return new Measured(new Measured.Place(measure, this.history.body(), this.history.role()), rule,
					this.regime, cases, null);
		}

		private Judged judged(ComplianceMeasure measure, @Nullable RuleDefinition rule, Away away,
				HeldMeeting meeting) {
			List<FindingRecord> findings = (rule != null) ? this.kept.of(away, measure.ruleType(), rule.code())
					: List.of();
			boolean open = findings.stream().anyMatch((finding) -> !finding.isSettled());
			ComplianceState state = open ? ComplianceState.BROKEN : ComplianceState.KEPT;
			return new Judged(new CaseRef(CaseRef.Kind.INVITATION, away.invitation(), meeting.day(), meeting.day()),
					new Judged.Place(meeting.id(), away.name()), Told.of("case.member", away.name(), meeting.title()),
					(rule != null) ? state : ComplianceState.NOT_STATED, value(measure, away, open),
					new Judged.Basis(rule != null, null, findings));
		}

		private static Told value(ComplianceMeasure measure, Away away, boolean open) {
			if (measure == ComplianceMeasure.ABSENCE_CONSENT) {
				String substitute = away.isSubstituted() ? ".substitute" : "";
				return Told.of(open ? "absence.without" : "absence.with" + substitute);
			}
			return (away.opinionOn() != null) ? Told.of("opinion.given", away.opinionOn()) : Told.of("opinion.none");
		}

	}

}
