package vn.chidao.regulation.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.RequestFacts;
import vn.chidao.regulation.engine.rules.ProposeRight;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Share;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * Meetings that a share of the members may ask for together. Where several rules name
 * one, the smallest is enough. What enough members asked for is not turned down, and what
 * too few asked for is not decided on yet.
 */
public final class MemberRequests {

	private final RulesInForce rules;

	MemberRequests(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * How many members it takes.
	 * @param meeting the meeting
	 * @return the share and where it stands, empty if no text gives the members this
	 * right
	 */
	public Optional<Asked> asked(MeetingShape meeting) {
		return this.rules.definitions(RuleType.PROPOSE_RIGHT)
			.stream()
			.filter((definition) -> ((ProposeRight) definition.rule()).scope().covers(meeting))
			.flatMap((definition) -> Optional.ofNullable(((ProposeRight) definition.rule()).memberShare())
				.map((share) -> new Asked(share, definition))
				.stream())
			.min(Comparator.comparing(Asked::share));
	}

	/**
	 * Whether somebody may ask for a meeting together with others.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true for a member of the body where a text gives the members this right
	 */
	public boolean mayAsk(MeetingShape meeting, Collection<Capacity> capacities) {
		return new Holder.Ranked(meeting.body(), Rank.MEMBER).isHeldBy(this.rules.withSeats(capacities))
				&& asked(meeting).isPresent();
	}

	/**
	 * What somebody is told who may not ask for a meeting together with others.
	 * @param meeting the meeting
	 * @return the refusal, with the clause where a text gives the members this right
	 */
	public Finding refusal(MeetingShape meeting) {
		return this.rules.rights().refusal(Power.PROPOSE, Rights.Use.over(meeting));
	}

	Optional<Finding> judge(RequestFacts facts) {
		return asked(facts.meeting()).map((asked) -> {
			Share share = asked.share();
			Map<String, Object> args = Map.of("asked", facts.asked(), "members", facts.members(), "needed",
					share.needed(facts.members()), "share", share);
			String key = share.isReachedBy(facts.asked(), facts.members()) ? "request.reached" : "request.open";
			RuleDefinition rule = asked.rule();
			List<Holder> conveners = this.rules.rights()
				.holders(RuleType.CONVENE_RIGHT, facts.meeting())
				.value()
				.filter((stated) -> !stated.isEmpty())
				.orElse(List.of(Holder.headOf(facts.meeting().body())));
			return new Finding(new Finding.RuleRef(rule.type(), rule.code(), rule.citations(), 0), rule.severity(),
					new Message(key, args), new Finding.Resolution(new Message(key + ".wayOut", args), conveners));
		});
	}

	/**
	 * A right the members have together.
	 *
	 * @param share how many of them it takes
	 * @param rule the rule that says so
	 */
	public record Asked(Share share, RuleDefinition rule) {
	}

}
