package vn.chidao.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.rules.RuleType;

/** Lengths of texts, and words for refusals. */
@Component
class AssignmentWords {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 500;

	private static final int LONGEST_NOTATION = 100;

	private final Messages messages;

	AssignmentWords(Messages messages) {
		this.messages = messages;
	}

	List<UserError> problems(AssignPeople act) {
		String notation = act.documentNotation();
		return Stream
			.of(length(act.subject(), LONGEST, "subject"),
					(notation != null) ? length(notation, LONGEST_NOTATION, "documentNotation")
							: Optional.<UserError>empty())
			.flatMap(Optional::stream)
			.toList();
	}

	Optional<UserError> reason(String reason) {
		return length(reason, LONGEST, "reason");
	}

	/** The text says where concentrated work is done. */
	UserError elsewhere(String venue, AssignmentRules rules) {
		AssignmentKind kind = AssignmentKind.CONCENTRATED_WORK;
		return new RuleViolation(this.messages.text("assignment.refusal.venue", venue), List.of("agencyId"),
				RuleType.MOBILISE_RIGHT, rules.told().citationsOf(rules.rules(kind)),
				rules.told().titles(rules.holders(kind)), this.messages.text("assignment.refusal.venue.wayOut", venue));
	}

	UserError invalid(String key, String field, Object... arguments) {
		return InvalidInput.of(this.messages.text(key, arguments), field);
	}

	private Optional<UserError> length(String text, int longest, String field) {
		return (text.strip().length() >= SHORTEST && text.length() <= longest) ? Optional.empty()
				: Optional.of(invalid("refusal.length", field, SHORTEST, longest));
	}

}
