package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Which meetings a rule speaks of.
 *
 * @param body whose meetings
 * @param kinds of which kinds; empty for all kinds of meetings of the whole body, so that
 * a working session has to be named
 */
public record MeetingScope(Body body, Set<MeetingKind> kinds) {

	public MeetingScope {
		kinds = Set.copyOf(kinds);
	}

	static MeetingScope read(Parameters parameters) {
		return new MeetingScope(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.choices("kinds", MeetingKind.class));
	}

	ParameterValues write() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.putIfSet("kinds", this.kinds.stream().sorted().toList(), NarrowedBy.NAMING);
	}

	public boolean covers(MeetingShape meeting) {
		boolean named = this.kinds.isEmpty() ? meeting.kind() != MeetingKind.WORKING_SESSION
				: this.kinds.contains(meeting.kind());
		return meeting.body() == this.body && named;
	}

	Message describe() {
		List<MeetingKind> named = this.kinds.stream().sorted().toList();
		return named.isEmpty() ? new Message("scope.all", Map.of("body", this.body))
				: new Message("scope.kinds", Map.of("body", this.body, "kinds", named));
	}

}
