package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * What a regulation regulates and whom it binds (<i>phạm vi điều chỉnh, đối tượng áp
 * dụng</i>).
 *
 * @param matters what it regulates; empty if not stated
 * @param appliesTo whom it binds; empty if not stated
 */
public record Scope(List<String> matters, List<Holder> appliesTo) implements Rule {

	public Scope {
		matters = List.copyOf(matters);
		appliesTo = List.copyOf(appliesTo);
	}

	static Scope read(Parameters parameters) {
		Scope scope = new Scope(parameters.texts("matters"), parameters.holders("appliesTo"));
		if (scope.matters.isEmpty() && scope.appliesTo.isEmpty()) {
			parameters.missing("matters");
		}
		return scope;
	}

	@Override
	public RuleType type() {
		return RuleType.SCOPE;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("matters", this.matters, NarrowedBy.LESS)
			.put("appliesTo", this.appliesTo, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.SCOPE",
				Map.of("matters", Stated.orNot(this.matters), "appliesTo", Stated.orNot(this.appliesTo))));
	}

}
