package vn.chidao.regulation.engine.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.rules.ActingSubstitution;
import vn.chidao.regulation.engine.rules.BodyRight;
import vn.chidao.regulation.engine.rules.Composition;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.DelegationRule;
import vn.chidao.regulation.engine.rules.DisclosurePower;
import vn.chidao.regulation.engine.rules.Escalation;
import vn.chidao.regulation.engine.rules.SealRule;
import vn.chidao.regulation.engine.rules.SignOnBehalf;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.SubjectClass;

/** What regulations say on who decides, signs, acts and mobilises. */
final class PowerParameters {

	static final List<Parameter> ALL = List.of(decision("decision.direction", Body.COMMITTEE, SubjectClass.DIRECTION),
			decision("decision.plan", Body.COMMITTEE, SubjectClass.PLAN),
			decision("decision.programme", Body.COMMITTEE, SubjectClass.PROGRAMME),
			decision("decision.other", Body.COMMITTEE, SubjectClass.OTHER),
			decision("decision.helper", Body.HELPER, SubjectClass.OTHER), counted("decision.share", "share"),
			counted("decision.base", "base"), counted("decision.quorum", "quorum"), counted("decision.tie", "tie"),
			Parameter.value("composition.deputies", Composition.class, (rule) -> rule.body() == Body.COMMITTEE,
					(rule) -> rule.size().deputies()),
			Parameter.value("composition.groups", Composition.class, (rule) -> rule.body() == Body.COMMITTEE,
					(rule) -> rule.size().groups()),
			Parameter.told("composition.section", Composition.class, (rule) -> rule.body() == Body.SECTION),
			Parameter.power("assign", Power.ASSIGN_TASKS, Body.COMMITTEE),
			Parameter.power("assign.helper", Power.ASSIGN_TASKS, Body.HELPER),
			Parameter.power("formGroups", Power.FORM_GROUPS, Body.HELPER),
			Parameter.power("mobilise", Power.MOBILISE_EXPERTS, Body.COMMITTEE),
			Parameter.power("mobilise.helper", Power.MOBILISE_EXPERTS, Body.HELPER),
			Parameter.value("mobilise.venue", BodyRight.class,
					(rule) -> rule.power() == Power.MOBILISE_EXPERTS && rule.body() == Body.HELPER, BodyRight::venue),
			Parameter.told("acting", ActingSubstitution.class, (rule) -> rule.body() == Body.COMMITTEE),
			Parameter.told("acting.helper", ActingSubstitution.class, (rule) -> rule.body() == Body.HELPER),
			Parameter.told("delegation", DelegationRule.class, (rule) -> true),
			Parameter.told("escalation", Escalation.class, (rule) -> true),
			Parameter.power("sign", Power.SIGN, Body.COMMITTEE), Parameter.told("seal", SealRule.class, (rule) -> true),
			Parameter.told("signOnBehalf", SignOnBehalf.class, (rule) -> true),
			Parameter.power("disclosure", Power.DISCLOSE, Body.COMMITTEE),
			Parameter.value("disclosure.informers", DisclosurePower.class, (rule) -> true, DisclosurePower::informers));

	private PowerParameters() {
	}

	private static Parameter decision(String code, Body body, SubjectClass subject) {
		return new Parameter(code, (side) -> {
			Answer<DecisionRule> answer = side.rules().obligations().decisionMode(body, subject);
			return Cell.of(answer, DecisionRule::mode);
		});
	}

	/** How a majority is counted, where the text itself says so. */
	private static Parameter counted(String code, String name) {
		return Parameter.value(code, DecisionRule.class, (rule) -> rule.count() != null, (rule) -> inText(rule, name));
	}

	private static @Nullable Object inText(DecisionRule rule, String name) {
		return rule.values()
			.stream()
			.filter((value) -> value.name().equals(name) && value.inText())
			.findFirst()
			.map((value) -> value.value())
			.orElse(null);
	}

}
