package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;

/**
 * A power over a body's work rather than over one meeting: to sign, to form groups, to
 * mobilise experts, to give tasks.
 *
 * @param power which power
 * @param body in which body
 * @param holders who has it
 * @param venue where those who are called together work, if stated
 */
public record BodyRight(Power power, Body body, List<Holder> holders,
		@Nullable String venue) implements Rule, Empowering {

	public BodyRight {
		holders = List.copyOf(holders);
	}

	static BodyRight read(Power power, Parameters parameters) {
		String venue = (power == Power.MOBILISE_EXPERTS) ? parameters.text("venue").orElse(null) : null;
		return new BodyRight(power, parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolders("holders"), venue);
	}

	@Override
	public RuleType type() {
		return switch (this.power) {
			case SIGN -> RuleType.SIGN_RIGHT;
			case FORM_GROUPS -> RuleType.FORM_GROUPS_RIGHT;
			case MOBILISE_EXPERTS -> RuleType.MOBILISE_RIGHT;
			case ASSIGN_TASKS -> RuleType.ASSIGN_RIGHT;
			default -> throw new IllegalStateException("Another kind of rule gives the power " + this.power);
		};
	}

	@Override
	public List<ParameterValue> values() {
		ParameterValues values = new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("holders", this.holders, NarrowedBy.LESS);
		return (this.power == Power.MOBILISE_EXPERTS) ? values.put("venue", this.venue, NarrowedBy.CHANGE).list()
				: values.list();
	}

	@Override
	public List<Message> explanation() {
		Message who = new Message("explain." + type().name(), Map.of("holders", this.holders, "body", this.body));
		return (this.power != Power.MOBILISE_EXPERTS) ? List.of(who)
				: List.of(who, new Message("explain.MOBILISE_RIGHT.venue", Map.of("venue", Stated.orNot(this.venue))));
	}

}
