package vn.chidao.regulation.engine.rules;

import java.util.List;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who may propose (<i>đề nghị</i>) that a meeting be convened, without convening it.
 *
 * @param scope which meetings
 * @param holders who
 */
public record ProposeRight(MeetingScope scope, List<Holder> holders) implements Right {

	public ProposeRight {
		holders = List.copyOf(holders);
	}

	static ProposeRight read(Parameters parameters) {
		return new ProposeRight(MeetingScope.read(parameters), parameters.requiredHolders("holders"));
	}

	@Override
	public RuleType type() {
		return RuleType.PROPOSE_RIGHT;
	}

	@Override
	public Power power() {
		return Power.PROPOSE;
	}

}
