package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * What the agenda of a meeting has to contain.
 *
 * @param scope which meetings
 * @param topics what
 * @param opening what it begins with; null where the text leaves the order open
 */
public record MandatoryAgenda(MeetingScope scope, Set<AgendaTopic> topics,
		@Nullable AgendaTopic opening) implements Rule {

	public MandatoryAgenda {
		topics = Set.copyOf(topics);
	}

	static MandatoryAgenda read(Parameters parameters) {
		return new MandatoryAgenda(MeetingScope.read(parameters), parameters.choices("topics", AgendaTopic.class),
				parameters.choice("opening", AgendaTopic.class).orElse(null));
	}

	@Override
	public RuleType type() {
		return RuleType.MANDATORY_AGENDA;
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof AgendaFacts agenda) || !this.scope.covers(agenda.meeting())) {
			return List.of();
		}
		List<AgendaTopic> missing = this.topics.stream()
			.filter((topic) -> !agenda.topics().contains(topic))
			.sorted()
			.toList();
		List<Breach> breaches = new ArrayList<>();
		if (!missing.isEmpty()) {
			breaches.add(breach("agenda.topicsMissing", Map.of("topics", missing)));
		}
		if (this.opening != null && !missing.contains(this.opening) && this.opening != agenda.opening()) {
			breaches.add(breach("agenda.opening", Map.of("opening", this.opening)));
		}
		return breaches;
	}

	private static Breach breach(String key, Map<String, Object> args) {
		return new Breach(new Message(key, args), new Message(key + ".wayOut", args), List.of(Holder.MEETING_CHAIR));
	}

	@Override
	public List<ParameterValue> values() {
		return this.scope.write()
			.put("topics", this.topics.stream().sorted().toList(), NarrowedBy.MORE)
			.putIfSet("opening", this.opening, NarrowedBy.MORE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		sentences.add(new Message("explain.MANDATORY_AGENDA",
				Map.of("scope", this.scope.describe(), "topics", this.topics.stream().sorted().toList())));
		if (this.opening != null) {
			sentences.add(new Message("explain.MANDATORY_AGENDA.opening", Map.of("opening", this.opening)));
		}
		return sentences;
	}

}
