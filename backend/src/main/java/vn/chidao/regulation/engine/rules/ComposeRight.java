package vn.chidao.regulation.engine.rules;

import java.util.List;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who decides who attends (<i>thành phần tham dự</i>).
 *
 * @param scope which meetings
 * @param holders who
 */
public record ComposeRight(MeetingScope scope, List<Holder> holders) implements Right {

	public ComposeRight {
		holders = List.copyOf(holders);
	}

	static ComposeRight read(Parameters parameters) {
		return new ComposeRight(MeetingScope.read(parameters), parameters.requiredHolders("holders"));
	}

	@Override
	public RuleType type() {
		return RuleType.COMPOSE_RIGHT;
	}

	@Override
	public Power power() {
		return Power.COMPOSE;
	}

}
