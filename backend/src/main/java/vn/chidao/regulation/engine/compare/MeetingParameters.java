package vn.chidao.regulation.engine.compare;

import java.util.List;

import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.AbsenceConsent;
import vn.chidao.regulation.engine.rules.AttendanceDuty;
import vn.chidao.regulation.engine.rules.ChairRight;
import vn.chidao.regulation.engine.rules.ConclusionNotice;
import vn.chidao.regulation.engine.rules.MandatoryAgenda;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.NoticePeriod;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SubstituteOpinion;
import vn.chidao.regulation.engine.rules.ProposeRight;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;

/** What regulations say on meetings. */
final class MeetingParameters {

	private static final MeetingShape REGULAR = Parameter.meeting(Body.COMMITTEE, MeetingKind.REGULAR);

	private static final MeetingShape AD_HOC = Parameter.meeting(Body.COMMITTEE, MeetingKind.AD_HOC);

	static final List<Parameter> ALL = List.of(
			Parameter.value("cadence.committee", MeetingCadence.class, (rule) -> rule.body() == Body.COMMITTEE,
					MeetingCadence::period),
			Parameter.value("cadence.committee.anchor", MeetingCadence.class, (rule) -> rule.body() == Body.COMMITTEE,
					MeetingCadence::anchor),
			Parameter.value("cadence.helper", MeetingCadence.class, (rule) -> rule.body() == Body.HELPER,
					MeetingCadence::period),
			Parameter.value("cadence.helper.anchor", MeetingCadence.class, (rule) -> rule.body() == Body.HELPER,
					MeetingCadence::anchor),
			Parameter.right("convene.regular", Power.CONVENE, REGULAR),
			Parameter.right("convene.adHoc", Power.CONVENE, AD_HOC),
			Parameter.right("convene.helper", Power.CONVENE, Parameter.meeting(Body.HELPER, MeetingKind.AD_HOC)),
			Parameter.right("propose.adHoc", Power.PROPOSE, AD_HOC),
			Parameter.value("propose.members", ProposeRight.class, (rule) -> rule.memberShare() != null,
					ProposeRight::memberShare),
			Parameter.right("chair", Power.CHAIR, REGULAR),
			Parameter.value("chair.acting", ChairRight.class, (rule) -> !rule.acting().isEmpty(), ChairRight::acting),
			Parameter.value("chair.delegation", ChairRight.class, (rule) -> rule.delegation() != null,
					(rule) -> (rule.delegation() != null) ? rule.delegation().to() : null),
			Parameter.right("compose", Power.COMPOSE, REGULAR), Parameter.right("extend", Power.EXTEND, REGULAR),
			Parameter.value("notice.workingDays", NoticePeriod.class, (rule) -> rule.scope().covers(REGULAR),
					NoticePeriod::minWorkingDays),
			Parameter.value("notice.written", NoticePeriod.class, (rule) -> rule.scope().covers(REGULAR),
					(rule) -> rule.form().written()),
			Parameter.value("notice.documents", NoticePeriod.class, (rule) -> rule.scope().covers(REGULAR),
					(rule) -> rule.form().documents()),
			Parameter.value("notice.fields", NoticePeriod.class, (rule) -> rule.scope().covers(REGULAR),
					(rule) -> rule.requiredFields().stream().sorted().toList()),
			Parameter.value("agenda", MandatoryAgenda.class, (rule) -> rule.scope().covers(REGULAR),
					(rule) -> rule.topics().stream().sorted().toList()),
			Parameter.value("agenda.opening", MandatoryAgenda.class,
					(rule) -> rule.scope().covers(REGULAR) && rule.opening() != null, MandatoryAgenda::opening),
			Parameter.bodies("attendance", RuleType.ATTENDANCE_DUTY, (rule) -> ((AttendanceDuty) rule).body()),
			Parameter.value("absence.committee", AbsenceConsent.class, (rule) -> rule.body() == Body.COMMITTEE,
					AbsenceConsent::consentBy),
			Parameter.value("absence.helper", AbsenceConsent.class, (rule) -> rule.body() == Body.HELPER,
					AbsenceConsent::consentBy),
			Parameter.bodies("substitute", RuleType.SUBSTITUTE_OPINION, (rule) -> ((SubstituteOpinion) rule).body()),
			Parameter.duty("minutes", Duty.WRITE_MINUTES_AND_NOTICES),
			Parameter.value("conclusion.sender", ConclusionNotice.class, (rule) -> rule.body() == Body.COMMITTEE,
					ConclusionNotice::sender),
			Parameter.value("conclusion.recipients", ConclusionNotice.class, (rule) -> rule.body() == Body.COMMITTEE,
					ConclusionNotice::recipients),
			Parameter.value("conclusion.workingDays", ConclusionNotice.class, (rule) -> rule.body() == Body.COMMITTEE,
					ConclusionNotice::dueWorkingDays),
			Parameter.duty("conclusion.followUp", Duty.FOLLOW_UP_CONCLUSIONS),
			Parameter.duty("betweenSessions", Duty.BETWEEN_SESSIONS));

	private MeetingParameters() {
	}

}
