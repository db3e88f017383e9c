package vn.chidao.regulation;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.chidao.regulation.RuleTypeDescriptionView.RuleParameterChoiceView;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.rules.Escalation;
import vn.chidao.regulation.engine.rules.MajorityCount;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.ReportSchedule;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Channel;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.ExpenditureOutcome;
import vn.chidao.regulation.engine.terms.HolderCodes;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.PaperPurpose;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.SubjectClass;

/** The values people choose from when they fill a rule in. */
final class ParameterChoices {

	private static final List<String> HOLDERS = List.of("HEAD", "DEPUTY", "STANDING_VICE_CHAIR", "STANDING_MEMBER",
			"ANY_MEMBER", "SECRETARY", "STANDING_AGENCY", "MEETING_CHAIR", "COMMITTEE", "HELPER", "HELPER.HEAD",
			"STANDING_DEPUTY_TEAM_LEADER", "HELPER.DEPUTY", "HELPER.ANY_MEMBER", "GROUP", "GROUP.HEAD");

	private static final List<String> PERIODS = List.of("P1W", "P1M", "P2M", "P3M", "P6M", "P1Y");

	private static final List<Class<? extends Enum<?>>> CONSTANTS = List.of(Body.class, MeetingKind.class,
			DecisionMode.class, SubjectClass.class, NoticeField.class, Channel.class, AgendaTopic.class,
			MeetingCadence.Anchor.class, MajorityCount.Base.class, MajorityCount.Tie.class, MajorityCount.Term.class,
			ReportSchedule.Shift.class, Escalation.Manner.class, ActingTrigger.class, Duty.class,
			EscalationReason.class, IssueKind.class, ExpenditureOutcome.class, PaperPurpose.class, PlanKind.class,
			Power.class, PostRole.class);

	private ParameterChoices() {
	}

	static List<RuleParameterChoiceView> of(ParameterShape shape, EngineTexts texts) {
		return switch (shape.kind()) {
			case HOLDER -> HOLDERS.stream()
				.flatMap((code) -> HolderCodes.parse(code)
					.map((holder) -> new RuleParameterChoiceView(code, texts.label(holder)))
					.stream())
				.toList();
			case PERIOD -> PERIODS.stream()
				.map((code) -> new RuleParameterChoiceView(code, texts.value(Period.parse(code))))
				.toList();
			case CHOICE -> shape.choices()
				.stream()
				.map((code) -> new RuleParameterChoiceView(code,
						constant(shape.choices(), code).map(texts::value).orElse(code)))
				.toList();
			case FLAG, NUMBER, DAY_OF_YEAR, TEXT, CODE, SHARE -> List.of();
		};
	}

	private static Optional<Enum<?>> constant(List<String> all, String code) {
		return CONSTANTS.stream()
			.map(Class::getEnumConstants)
			.filter((constants) -> Arrays.stream(constants).map(Enum::name).toList().equals(all))
			.flatMap((constants) -> Stream.<Enum<?>>of(constants))
			.filter((constant) -> constant.name().equals(code))
			.findFirst();
	}

}
