package vn.chidao.regulation.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Power;

/** Which type of rule gives which power. */
final class Powers {

	private static final Map<Power, RuleType> TYPES = new EnumMap<>(Map.ofEntries(
			Map.entry(Power.CONVENE, RuleType.CONVENE_RIGHT), Map.entry(Power.PROPOSE, RuleType.PROPOSE_RIGHT),
			Map.entry(Power.CHAIR, RuleType.CHAIR_RIGHT), Map.entry(Power.EXTEND, RuleType.EXTEND_RIGHT),
			Map.entry(Power.COMPOSE, RuleType.COMPOSE_RIGHT), Map.entry(Power.SIGN, RuleType.SIGN_RIGHT),
			Map.entry(Power.SEAL, RuleType.SEAL_RULE), Map.entry(Power.DISCLOSE, RuleType.DISCLOSURE_POWER),
			Map.entry(Power.REPLACE, RuleType.REPLACEMENT_PROCEDURE),
			Map.entry(Power.FORM_GROUPS, RuleType.FORM_GROUPS_RIGHT),
			Map.entry(Power.MOBILISE_EXPERTS, RuleType.MOBILISE_RIGHT),
			Map.entry(Power.ASSIGN_TASKS, RuleType.ASSIGN_RIGHT)));

	private Powers() {
	}

	static RuleType typeOf(Power power) {
		RuleType type = TYPES.get(power);
		if (type == null) {
			throw new IllegalArgumentException("No rule gives " + power);
		}
		return type;
	}

	static Power of(RuleType type) {
		return Arrays.stream(Power.values())
			.filter((power) -> typeOf(power) == type)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not a right: " + type));
	}

}
