package vn.chidao.membership;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.agency.AgencyId;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;

/** Persons: the list and their registration. */
@Controller
class PersonController {

	private final PersonDirectory directory;

	private final PersonService service;

	private final PersonContacts contacts;

	PersonController(PersonDirectory directory, PersonService service, PersonContacts contacts) {
		this.directory = directory;
		this.service = service;
		this.contacts = contacts;
	}

	@QueryMapping
	Connection<PersonView> persons(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable String search, @Argument @Nullable AgencyId agencyId) {
		return this.directory.page(Page.of(first, after), search, agencyId);
	}

	@MutationMapping
	CreatePersonPayload createPerson(@Argument CreatePerson input) {
		Outcome<PersonView> outcome = this.service.create(input);
		return new CreatePersonPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	UpdatePersonPayload updatePerson(@Argument UpdatePerson input) {
		Outcome<PersonView> outcome = this.service.update(input);
		return new UpdatePersonPayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Person", field = "contact")
	Map<PersonView, PersonContactView> contact(List<PersonView> people) {
		return Batch.of(people, PersonView::id, this.contacts.visible(people.stream().map(PersonView::id).toList()));
	}

	record UpdatePersonPayload(@Nullable PersonView person, List<UserError> userErrors) {

	}

	record CreatePersonPayload(@Nullable PersonView person, List<UserError> userErrors) {

	}

}
