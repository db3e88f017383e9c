package vn.chidao.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * What an agency must be before it is registered.
 */
@Component
class AgencyRegister {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 255;

	private final AgencyRepository repository;

	private final Messages messages;

	AgencyRegister(AgencyRepository repository, Messages messages) {
		this.repository = repository;
		this.messages = messages;
	}

	Agency add(Agency agency) {
		return this.repository.save(agency);
	}

	List<UserError> refusals(CreateAgency act) {
		List<UserError> refusals = new ArrayList<>();
		int length = act.name().strip().length();
		if (length < SHORTEST || length > LONGEST) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, LONGEST), "name"));
		}
		if (act.parentId() != null && !this.repository.existsById(act.parentId().value())) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.agency.parentUnknown"), "parentId"));
		}
		IntStream.range(0, act.identifiers().size())
			.forEach((index) -> refusals.addAll(refusals(act.identifiers().get(index), index)));
		return refusals;
	}

	private List<UserError> refusals(AgencyIdentifier identifier, int index) {
		String place = String.valueOf(index);
		if (!identifier.isWellFormed()) {
			return List
				.of(InvalidInput.of(this.messages.text("refusal.agency.identifierForm"), "identifiers", place, "code"));
		}
		if (identifier.endsBeforeItStarts()) {
			return List.of(InvalidInput.of(this.messages.text("refusal.period"), "identifiers", place, "validTo"));
		}
		return List.of();
	}

}
