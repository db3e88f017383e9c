package vn.chidao.regulation.engine.check;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.AbsenceConsent;
import vn.chidao.regulation.engine.rules.AmendmentPath;
import vn.chidao.regulation.engine.rules.Composition;
import vn.chidao.regulation.engine.rules.ConclusionNotice;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.Empowering;
import vn.chidao.regulation.engine.rules.Escalation;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.MeetingScope;
import vn.chidao.regulation.engine.rules.NoticePeriod;
import vn.chidao.regulation.engine.rules.PlanApprovalChain;
import vn.chidao.regulation.engine.rules.ReplacementProcedure;
import vn.chidao.regulation.engine.rules.ReportCutOff;
import vn.chidao.regulation.engine.rules.ReportLeadTime;
import vn.chidao.regulation.engine.rules.ReportObligation;
import vn.chidao.regulation.engine.rules.Right;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.SealRule;
import vn.chidao.regulation.engine.rules.SpecialExpenditure;

/**
 * Whether two rules answer the same question, and whether their answers exclude each
 * other. Rights, responsibilities and the like add up and so never contradict.
 */
final class Questions {

	private Questions() {
	}

	/** Two rules of one type about the same bodies, meetings or matters. */
	static boolean same(Rule one, Rule other) {
		if (one.type() != other.type()) {
			return false;
		}
		return switch (one) {
			case MeetingCadence cadence -> other instanceof MeetingCadence also && cadence.body() == also.body();
			case NoticePeriod notice -> other instanceof NoticePeriod also && meet(notice.scope(), also.scope());
			case DecisionRule rule -> other instanceof DecisionRule also && same(rule, also);
			case AbsenceConsent rule -> other instanceof AbsenceConsent also && rule.body() == also.body();
			case ConclusionNotice rule -> other instanceof ConclusionNotice also && rule.body() == also.body();
			case ReportObligation rule -> other instanceof ReportObligation also && rule.route().equals(also.route());
			case ReportCutOff rule -> true;
			case ReportLeadTime rule -> true;
			case SealRule rule -> other instanceof SealRule also && same(rule, also);
			case Escalation rule -> other instanceof Escalation also && same(rule, also);
			case PlanApprovalChain rule -> other instanceof PlanApprovalChain also && rule.body() == also.body()
					&& meet(rule.plans(), also.plans());
			case AmendmentPath rule -> true;
			case ReplacementProcedure rule -> other instanceof ReplacementProcedure also && rule.body() == also.body();
			case SpecialExpenditure rule -> true;
			case Composition rule -> other instanceof Composition also && rule.body() == also.body();
			case Right right -> other instanceof Right also && meet(right.scope(), also.scope());
			case Empowering power -> other instanceof Empowering also && power.body() == also.body();
			default -> false;
		};
	}

	/** Whether rules that answer the same question give answers that cannot both hold. */
	static boolean exclude(Rule one, Rule other) {
		return switch (one) {
			case MeetingCadence cadence -> other instanceof MeetingCadence also
					&& (differ(cadence.period(), also.period()) || differ(cadence.anchor(), also.anchor()));
			case NoticePeriod notice ->
				other instanceof NoticePeriod also && notice.minWorkingDays() != also.minWorkingDays();
			case DecisionRule rule -> other instanceof DecisionRule also
					&& (rule.mode() != also.mode() || !Objects.equals(rule.count(), also.count()));
			case ConclusionNotice rule -> other instanceof ConclusionNotice also
					&& (differ(rule.sender(), also.sender()) || differ(rule.dueWorkingDays(), also.dueWorkingDays()));
			case ReportObligation rule ->
				other instanceof ReportObligation also && rule.schedule().periods().equals(also.schedule().periods())
						&& differ(rule.schedule().due(), also.schedule().due());
			case Composition rule ->
				other instanceof Composition also && differ(rule.size().deputies(), also.size().deputies());
			case AbsenceConsent rule -> !rule.equals(other);
			case ReportCutOff rule -> !rule.equals(other);
			case ReportLeadTime rule -> !rule.equals(other);
			case SealRule rule -> other instanceof SealRule also && !rule.seal().equals(also.seal());
			case Escalation rule -> other instanceof Escalation also && !rule.target().equals(also.target());
			case PlanApprovalChain rule ->
				other instanceof PlanApprovalChain also && !rule.steps().equals(also.steps());
			case AmendmentPath rule -> !rule.equals(other);
			case ReplacementProcedure rule -> !rule.equals(other);
			case SpecialExpenditure rule -> !rule.equals(other);
			default -> false;
		};
	}

	private static boolean same(DecisionRule one, DecisionRule other) {
		return one.body() == other.body()
				&& ((one.isDefault() && other.isDefault()) || !Collections.disjoint(one.subjects(), other.subjects()));
	}

	private static boolean same(SealRule one, SealRule other) {
		return one.body() == other.body() && Objects.equals(one.office(), other.office())
				&& !Collections.disjoint(one.holders(), other.holders());
	}

	private static boolean same(Escalation one, Escalation other) {
		return one.body() == other.body() && !Collections.disjoint(one.from(), other.from())
				&& !Collections.disjoint(one.reasons(), other.reasons());
	}

	private static boolean meet(MeetingScope one, MeetingScope other) {
		return one.body() == other.body() && meet(one.kinds(), other.kinds());
	}

	/** An empty set stands for everything. */
	private static boolean meet(Set<?> one, Set<?> other) {
		return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
	}

	/** What one of them leaves unstated contradicts nothing. */
	private static boolean differ(@Nullable Object one, @Nullable Object other) {
		return one != null && other != null && !one.equals(other);
	}

}
