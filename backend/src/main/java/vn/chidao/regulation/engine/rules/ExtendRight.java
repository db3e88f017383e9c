package vn.chidao.regulation.engine.rules;

import java.util.List;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who may decide that a meeting is extended (<i>họp mở rộng</i>).
 *
 * @param scope which meetings
 * @param holders who
 */
public record ExtendRight(MeetingScope scope, List<Holder> holders) implements Right {

	public ExtendRight {
		holders = List.copyOf(holders);
	}

	static ExtendRight read(Parameters parameters) {
		return new ExtendRight(MeetingScope.read(parameters), parameters.requiredHolders("holders"));
	}

	@Override
	public RuleType type() {
		return RuleType.EXTEND_RIGHT;
	}

	@Override
	public Power power() {
		return Power.EXTEND;
	}

}
