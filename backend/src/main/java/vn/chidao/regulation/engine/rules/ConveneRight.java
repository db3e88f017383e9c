package vn.chidao.regulation.engine.rules;

import java.util.List;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who may convene (<i>triệu tập</i>) meetings.
 *
 * @param scope which meetings
 * @param holders who
 */
public record ConveneRight(MeetingScope scope, List<Holder> holders) implements Right {

	public ConveneRight {
		holders = List.copyOf(holders);
	}

	static ConveneRight read(Parameters parameters) {
		return new ConveneRight(MeetingScope.read(parameters), parameters.requiredHolders("holders"));
	}

	@Override
	public RuleType type() {
		return RuleType.CONVENE_RIGHT;
	}

	@Override
	public Power power() {
		return Power.CONVENE;
	}

}
