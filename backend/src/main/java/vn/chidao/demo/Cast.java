package vn.chidao.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;
import vn.chidao.agency.AgencyView;
import vn.chidao.agency.CreateAgency;
import vn.chidao.membership.CreatePerson;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.security.PersonId;

/**
 * The agencies and invented persons of the demo: found by name, registered when they
 * first appear.
 */
@Component
@Profile("demo")
class Cast {

	/** Follows the name of every invented person. */
	static final String MARK = " (demo)";

	private final Stage stage;

	private final Agencies agencies;

	private final Persons persons;

	Cast(Stage stage, Agencies agencies, Persons persons) {
		this.stage = stage;
		this.agencies = agencies;
		this.persons = persons;
	}

	/** An agency, by its full name. */
	AgencyId agency(String name, String shortName, AgencyType type, @Nullable AgencyId parent) {
		return this.agencies.named(name)
			.map(AgencyView::id)
			.orElseGet(() -> this.stage.as(DemoUser.QUANTRI,
					() -> Stage.done(this.agencies.create(new CreateAgency(name, shortName, type, parent, List.of())))
						.id()));
	}

	/** The head of an agency. */
	PersonId head(String title, String office, AgencyId agency) {
		return person(title, office, agency, true);
	}

	/** Somebody who works in an agency. */
	PersonId staff(String title, String office, AgencyId agency) {
		return person(title, office, agency, false);
	}

	// "Bà Lê Thị Minh Hà": form of address, then the name
	private PersonId person(String title, String office, AgencyId agency, boolean heads) {
		int gap = title.indexOf(' ');
		String honorific = title.substring(0, gap);
		String name = title.substring(gap + 1) + MARK;
		return this.persons.named(name)
			.map(PersonView::id)
			.orElseGet(() -> this.stage.as(DemoUser.QUANTRI,
					() -> Stage.done(this.persons.create(new CreatePerson(name, honorific, office, agency, heads)))
						.id()));
	}

}
