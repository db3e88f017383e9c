package vn.chidao.membership;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.PersonId;

/** Who the viewer is as a person, and the posts they hold today. */
@Controller
class ViewerFieldsController {

	private final CurrentActor current;

	private final Persons persons;

	private final Memberships memberships;

	private final Clock clock;

	ViewerFieldsController(CurrentActor current, Persons persons, Memberships memberships, Clock clock) {
		this.current = current;
		this.persons = persons;
		this.memberships = memberships;
		this.clock = clock;
	}

	@SchemaMapping(typeName = "Viewer", field = "person")
	@Nullable PersonView person() {
		PersonId person = this.current.get().person();
		return (person != null) ? this.persons.find(person).orElse(null) : null;
	}

	@SchemaMapping(typeName = "Viewer", field = "memberships")
	List<MembershipView> memberships() {
		PersonId person = this.current.get().person();
		return (person != null) ? this.memberships.ofPerson(person, LegalTime.today(this.clock)) : List.of();
	}

}
