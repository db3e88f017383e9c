package vn.chidao.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/** Making and ending assignments over GraphQL. */
@Controller
class AssignmentController {

	private final AssigningService assignments;

	private final AssignmentEnding endings;

	AssignmentController(AssigningService assignments, AssignmentEnding endings) {
		this.assignments = assignments;
		this.endings = endings;
	}

	@MutationMapping
	AssignmentPayload assignPeople(@Argument AssignPeople input) {
		return AssignmentPayload.of(this.assignments.assign(input));
	}

	@MutationMapping
	AssignmentPayload endAssignment(@Argument EndAssignment input) {
		return AssignmentPayload.of(this.endings.end(input));
	}

	/**
	 * The answer to each of these acts.
	 *
	 * @param assignment the assignment, null if refused
	 * @param userErrors why it was refused
	 */
	record AssignmentPayload(@Nullable AssignmentView assignment, List<UserError> userErrors) {

		static AssignmentPayload of(Outcome<AssignmentView> outcome) {
			return new AssignmentPayload(outcome.value(), outcome.userErrors());
		}

	}

}
