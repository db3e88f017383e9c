package vn.chidao.membership;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.PersonId;

/** The persons and agencies an input names, and words for what is wrong with it. */
@Component
class References {

	static final int LONGEST_OFFICE = 255;

	private final PersonRepository persons;

	private final Agencies agencies;

	private final Messages messages;

	References(PersonRepository persons, Agencies agencies, Messages messages) {
		this.persons = persons;
		this.agencies = agencies;
		this.messages = messages;
	}

	Optional<Person> person(PersonId id) {
		return this.persons.findById(id.value());
	}

	Optional<UserError> unknown(@Nullable AgencyId agency, String field) {
		return (agency == null || this.agencies.find(agency).isPresent()) ? Optional.empty()
				: Optional.of(invalid("refusal.agency.unknown", field));
	}

	Optional<UserError> tooLong(@Nullable String text, int longest, String field) {
		return (text == null || text.length() <= longest) ? Optional.empty()
				: Optional.of(invalid("refusal.person.text.tooLong", field, longest));
	}

	String text(String key, Object... arguments) {
		return this.messages.text(key, arguments);
	}

	UserError invalid(String key, String field, Object... arguments) {
		return InvalidInput.of(text(key, arguments), field);
	}

}
