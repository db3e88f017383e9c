package vn.chidao.membership.entrusting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.membership.EntrustmentView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/** Delegating, acting for the head, and ending both. */
@Controller
class EntrustingController {

	private final EntrustingService service;

	EntrustingController(EntrustingService service) {
		this.service = service;
	}

	@MutationMapping
	JudgedEntrustment giveDelegation(@Argument GiveDelegation input) {
		return this.service.give(input);
	}

	@MutationMapping
	JudgedEntrustment recordActing(@Argument RecordActing input) {
		return this.service.act(input);
	}

	@MutationMapping
	EndEntrustmentPayload endEntrustment(@Argument EndEntrustment input) {
		Outcome<EntrustmentView> outcome = this.service.end(input);
		return new EndEntrustmentPayload(outcome.value(), outcome.userErrors());
	}

	record EndEntrustmentPayload(@Nullable EntrustmentView entrustment, List<UserError> userErrors) {

	}

}
