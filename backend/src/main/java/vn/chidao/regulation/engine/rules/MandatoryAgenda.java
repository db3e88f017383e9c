package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
 */
public record MandatoryAgenda(MeetingScope scope, Set<AgendaTopic> topics) implements Rule {

	public MandatoryAgenda {
		topics = Set.copyOf(topics);
	}

	static MandatoryAgenda read(Parameters parameters) {
		return new MandatoryAgenda(MeetingScope.read(parameters), parameters.choices("topics", AgendaTopic.class));
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
		return missing.isEmpty() ? List.of()
				: List.of(new Breach(new Message("agenda.topicsMissing", Map.of("topics", missing)),
						new Message("agenda.topicsMissing.wayOut", Map.of("topics", missing)),
						List.of(Holder.MEETING_CHAIR)));
	}

	@Override
	public List<ParameterValue> values() {
		return this.scope.write().put("topics", this.topics.stream().sorted().toList(), NarrowedBy.MORE).list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.MANDATORY_AGENDA",
				Map.of("scope", this.scope.describe(), "topics", this.topics.stream().sorted().toList())));
	}

}
