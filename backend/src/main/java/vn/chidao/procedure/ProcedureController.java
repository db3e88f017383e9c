package vn.chidao.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;

/**
 * Queries and commands on cases over GraphQL.
 */
@Controller
class ProcedureController {

	private final ProcedureCases cases;

	private final OpeningService opening;

	private final StepService steps;

	ProcedureController(ProcedureCases cases, OpeningService opening, StepService steps) {
		this.cases = cases;
		this.opening = opening;
		this.steps = steps;
	}

	@QueryMapping
	Connection<ProcedureCaseView> procedureCases(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable ProcedureFilter filter) {
		return this.cases.page(Page.of(first, after), (filter != null) ? filter : ProcedureFilter.ALL);
	}

	@QueryMapping
	@Nullable ProcedureCaseView procedureCase(@Argument ProcedureCaseId id) {
		return this.cases.load(List.of(id.value())).get(id.value());
	}

	@MutationMapping
	ProcedureCasePayload openProcedureCase(@Argument OpenProcedureCase input) {
		return ProcedureCasePayload.of(this.opening.open(input));
	}

	@MutationMapping
	ProcedureCasePayload takeProcedureStep(@Argument TakeProcedureStep input) {
		return ProcedureCasePayload.of(this.steps.take(input));
	}

	@MutationMapping
	ProcedureCasePayload rejectProcedureStep(@Argument EndProcedureCase input) {
		return ProcedureCasePayload.of(this.steps.reject(input));
	}

	@MutationMapping
	ProcedureCasePayload withdrawProcedureCase(@Argument EndProcedureCase input) {
		return ProcedureCasePayload.of(this.steps.withdraw(input));
	}

	/**
	 * The answer to each of these acts.
	 *
	 * @param procedureCase the case, null if refused
	 * @param userErrors why it was refused
	 */
	record ProcedureCasePayload(@Nullable ProcedureCaseView procedureCase, List<UserError> userErrors) {

		static ProcedureCasePayload of(Outcome<ProcedureCaseView> outcome) {
			return new ProcedureCasePayload(outcome.value(), outcome.userErrors());
		}

	}

}
