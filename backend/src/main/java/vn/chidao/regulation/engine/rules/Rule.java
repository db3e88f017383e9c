package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.Message;

/**
 * A rule type with its parameters.
 */
public sealed interface Rule permits MeetingCadence, Right, AttendanceDuty, NoticePeriod, MandatoryAgenda,
		AbsenceConsent, SubstituteOpinion, DecisionRule, ConclusionNotice, ReportObligation, ReportCutOff,
		ReportLeadTime, BodyRight, DelegationRule, SealRule, SignOnBehalf, ActingSubstitution, Procedure, Composition,
		Responsibility, Budget, Accountability, Scope {

	RuleType type();

	/**
	 * The parameters one by one, in the order people read them.
	 * @return all parameters, those the text does not state included
	 */
	List<ParameterValue> values();

	/**
	 * The parameters as a plain map of strings, numbers, booleans and lists of strings.
	 * @return a map from which {@link RuleType#read(Map)} makes an equal rule; what is
	 * not set is left out
	 */
	default Map<String, Object> parameters() {
		return ParameterValues.plain(values());
	}

	/**
	 * The rule in plain language.
	 * @return sentences, at least one; a parameter the text does not state is said to be
	 * not stated
	 */
	List<Message> explanation();

	/**
	 * Judge facts by this rule alone.
	 * @param facts the facts
	 * @param calendar the working calendar
	 * @return what is wrong; empty for facts the rule does not speak of
	 */
	default List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		return List.of();
	}

}
