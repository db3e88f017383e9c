package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.CompositionFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.PersonalUnionFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * What a body is made up of.
 *
 * @param body the body
 * @param from who sits in it because of another post; empty where members are appointed
 * one by one
 * @param appointed who may be appointed besides, and by whom
 * @param size how many deputies and which groups it has
 */
public record Composition(Body body, List<Holder> from, Appointed appointed, Size size) implements Rule {

	public Composition {
		from = List.copyOf(from);
	}

	static Composition read(Parameters parameters) {
		return new Composition(parameters.choice("body", Body.class, Body.COMMITTEE), parameters.holders("seats"),
				new Appointed(parameters.holders("appointed"), parameters.holder("appointedBy").orElse(null),
						parameters.holder("headedBy").orElse(null)),
				new Size(parameters.number("deputies"), parameters.texts("groups")));
	}

	@Override
	public RuleType type() {
		return RuleType.COMPOSITION;
	}

	/**
	 * Whether somebody sits in the body because of another post.
	 * @param capacities what the person acts as
	 * @return false for somebody who would have to be appointed
	 */
	public boolean seats(Collection<Capacity> capacities) {
		return this.from.stream().anyMatch((holder) -> holder.isHeldBy(capacities));
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (facts instanceof PersonalUnionFacts person) {
			return judge(person).stream().toList();
		}
		if (!(facts instanceof CompositionFacts actual) || actual.body() != this.body) {
			return List.of();
		}
		List<Breach> breaches = new ArrayList<>();
		if (this.size.deputies() != null && this.size.deputies() != actual.deputies()) {
			breaches.add(breach("composition.deputies", this.size.deputies(), actual.deputies()));
		}
		if (!this.size.groups().isEmpty() && this.size.groups().size() != actual.groups()) {
			breaches.add(breach("composition.groups", this.size.groups().size(), actual.groups()));
		}
		return breaches;
	}

	/** Whoever holds one of two posts that belong together holds the other as well. */
	private Optional<Breach> judge(PersonalUnionFacts person) {
		Holder other = this.appointed.head();
		Holder head = new Holder.Ranked(this.body, Rank.HEAD);
		if (other == null || other.isHeldBy(person.held()) == head.isHeldBy(person.held())) {
			return Optional.empty();
		}
		Map<String, Object> args = Map.of("head", head, "other", other);
		return Optional.of(new Breach(new Message("composition.linked", args),
				new Message("composition.linked.wayOut", args), List.of(Holder.HEAD), Breach.Effect.RECORDED));
	}

	private Breach breach(String key, int stated, int actual) {
		Map<String, Object> args = Map.of("body", this.body, "stated", stated, "actual", actual);
		return new Breach(new Message(key, args), new Message(key + ".wayOut", args),
				List.of(new Holder.Ranked(this.body, Rank.HEAD)), Breach.Effect.RECORDED);
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.putIfSet("seats", this.from, NarrowedBy.LESS)
			.putIfSet("appointed", this.appointed.who(), NarrowedBy.LESS)
			.putIfSet("appointedBy", this.appointed.by(), NarrowedBy.CHANGE)
			.putIfSet("headedBy", this.appointed.head(), NarrowedBy.CHANGE)
			.putIfSet("deputies", this.size.deputies(), NarrowedBy.LESS)
			.putIfSet("groups", this.size.groups(), NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		if (!this.from.isEmpty()) {
			sentences.add(new Message("explain.COMPOSITION.from", Map.of("body", this.body, "from", this.from)));
		}
		if (!this.appointed.who().isEmpty()) {
			sentences.add(new Message("explain.COMPOSITION.appointed",
					Map.of("appointed", this.appointed.who(), "by", Stated.orNot(this.appointed.by()))));
		}
		if (this.appointed.head() != null) {
			sentences.add(new Message("explain.COMPOSITION.headedBy",
					Map.of("head", new Holder.Ranked(this.body, Rank.HEAD), "other", this.appointed.head())));
		}
		if (this.size.deputies() != null) {
			sentences.add(new Message("explain.COMPOSITION.deputies",
					Map.of("body", this.body, "deputies", this.size.deputies())));
		}
		if (!this.size.groups().isEmpty()) {
			sentences.add(
					new Message("explain.COMPOSITION.groups", Map.of("body", this.body, "groups", this.size.groups())));
		}
		if (sentences.isEmpty()) {
			sentences.add(new Message("explain.COMPOSITION.notStated", Map.of("body", this.body)));
		}
		return List.copyOf(sentences);
	}

	/**
	 * Who may be appointed besides, and who heads the body because of another post.
	 *
	 * @param who such as experts; empty if nobody
	 * @param by who appoints, if stated
	 * @param head the other post whose holder is at the same time its head, if stated
	 */
	public record Appointed(List<Holder> who, @Nullable Holder by, @Nullable Holder head) {

		public Appointed {
			who = List.copyOf(who);
		}

	}

	/**
	 * How much of what.
	 *
	 * @param deputies how many deputies, if stated
	 * @param groups the names of its groups; empty if not stated
	 */
	public record Size(@Nullable Integer deputies, List<String> groups) {

		public Size {
			groups = List.copyOf(groups);
		}

	}

}
