package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who presides (<i>chủ trì</i>) over meetings.
 *
 * @param scope which meetings
 * @param holders who presides by right
 * @param acting who presides when the head is absent
 * @param delegation whom the head may authorise to preside, if the text lets them
 */
public record ChairRight(MeetingScope scope, List<Holder> holders, List<Holder> acting,
		@Nullable Delegation delegation) implements Right {

	public ChairRight {
		holders = List.copyOf(holders);
		acting = List.copyOf(acting);
	}

	static ChairRight read(Parameters parameters) {
		MeetingScope scope = MeetingScope.read(parameters);
		List<Holder> delegates = parameters.holders("delegateTo");
		Set<MeetingKind> kinds = parameters.choices("delegateKinds", MeetingKind.class);
		if (delegates.isEmpty() && !kinds.isEmpty()) {
			parameters.contradiction("delegateKinds", "delegateTo");
		}
		List<Holder> holders = parameters.holders("holders");
		List<Holder> acting = parameters.holders("acting");
		if (holders.isEmpty() && acting.isEmpty()) {
			parameters.requiredHolders("holders");
		}
		return new ChairRight(scope, holders, acting, delegates.isEmpty() ? null : new Delegation(delegates, kinds));
	}

	@Override
	public RuleType type() {
		return RuleType.CHAIR_RIGHT;
	}

	@Override
	public Power power() {
		return Power.CHAIR;
	}

	/**
	 * Whether this rule lets the person preside.
	 * @param facts who is to preside over which meeting
	 * @return true by right, when acting for an absent head, or when authorised
	 */
	public boolean permits(PresidingFacts facts) {
		if (!this.scope.covers(facts.meeting())) {
			return false;
		}
		return heldBy(this.holders, facts) || (facts.headAbsent() && heldBy(this.acting, facts))
				|| (facts.authorised() && this.delegation != null && this.delegation.permits(facts));
	}

	@Override
	public List<ParameterValue> values() {
		ParameterValues parameters = this.scope.write()
			.putIfSet("holders", this.holders, NarrowedBy.LESS)
			.putIfSet("acting", this.acting, NarrowedBy.LESS);
		if (this.delegation != null) {
			parameters.put("delegateTo", this.delegation.to(), NarrowedBy.LESS)
				.putIfSet("delegateKinds", this.delegation.kinds().stream().sorted().toList(), NarrowedBy.NAMING);
		}
		return parameters.list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		if (!this.holders.isEmpty()) {
			sentences.addAll(Right.super.explanation());
		}
		if (!this.acting.isEmpty()) {
			sentences.add(new Message("explain.CHAIR_RIGHT.acting", Map.of("acting", this.acting)));
		}
		if (this.delegation != null) {
			sentences.add(new Message("explain.CHAIR_RIGHT.delegation", Map.of("to", this.delegation.to(), "scope",
					new MeetingScope(this.scope.body(), this.delegation.kinds()).describe())));
		}
		return List.copyOf(sentences);
	}

	private static boolean heldBy(List<Holder> holders, PresidingFacts facts) {
		return holders.stream().anyMatch((holder) -> holder.isHeldBy(facts.presiding()));
	}

	/**
	 * Authorising somebody else for one meeting.
	 *
	 * @param to who may be authorised
	 * @param kinds for which kinds of meetings; empty for all
	 */
	public record Delegation(List<Holder> to, Set<MeetingKind> kinds) {

		public Delegation {
			to = List.copyOf(to);
			kinds = Set.copyOf(kinds);
		}

		boolean permits(PresidingFacts facts) {
			return heldBy(this.to, facts) && (this.kinds.isEmpty() || this.kinds.contains(facts.meeting().kind()));
		}

	}

}
