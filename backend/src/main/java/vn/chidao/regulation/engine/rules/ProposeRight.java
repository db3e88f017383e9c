package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who may propose (<i>đề nghị</i>) that a meeting be convened, without convening it: some
 * by themselves, others only together.
 *
 * @param scope which meetings
 * @param holders who may by themselves; empty where the text names only a share
 * @param memberShare the share of all members who may together ask for a meeting, which
 * then has to be held
 */
public record ProposeRight(MeetingScope scope, List<Holder> holders, @Nullable Share memberShare) implements Right {

	public ProposeRight {
		holders = List.copyOf(holders);
	}

	static ProposeRight read(Parameters parameters) {
		Share memberShare = parameters.share("memberShare").orElse(null);
		return new ProposeRight(MeetingScope.read(parameters),
				(memberShare != null) ? parameters.holders("holders") : parameters.requiredHolders("holders"),
				memberShare);
	}

	@Override
	public RuleType type() {
		return RuleType.PROPOSE_RIGHT;
	}

	@Override
	public Power power() {
		return Power.PROPOSE;
	}

	@Override
	public List<ParameterValue> values() {
		return this.scope.write()
			.putIfSet("holders", this.holders, NarrowedBy.LESS)
			.putIfSet("memberShare", this.memberShare, NarrowedBy.HURDLE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		if (!this.holders.isEmpty()) {
			sentences.addAll(Right.super.explanation());
		}
		if (this.memberShare != null) {
			sentences.add(new Message("explain.PROPOSE_RIGHT.members",
					Map.of("share", this.memberShare, "scope", this.scope.describe())));
		}
		return List.copyOf(sentences);
	}

}
