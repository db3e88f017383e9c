package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;
import vn.chidao.agency.CreateAgency;
import vn.chidao.committee.CommitteeChanges;
import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.EstablishCommittee;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.security.TestActors;

/**
 * Sets up bodies and people for tests, as an administrator would.
 */
public class Scene {

	/** The first day of everything that is set up here. */
	public static final LocalDate FOUNDED = LocalDate.parse("2022-03-10");

	private final Agencies agencies;

	private final CommitteeChanges committees;

	private final Persons persons;

	private final Memberships memberships;

	public Scene(Agencies agencies, CommitteeChanges committees, Persons persons, Memberships memberships) {
		this.agencies = agencies;
		this.committees = committees;
		this.persons = persons;
		this.memberships = memberships;
	}

	public AgencyId agency(String name) {
		return agency(name, AgencyType.DEPARTMENT);
	}

	public AgencyId agency(String name, AgencyType type) {
		return asAdmin(() -> this.agencies.create(new CreateAgency(name, null, type, null, List.of()))).id();
	}

	public CommitteeId committee(String name, @Nullable AgencyId standingAgency) {
		return asAdmin(() -> this.committees.establish(new EstablishCommittee(CommitteeKind.STEERING_COMMITTEE, name,
				name, null, null, FOUNDED, standingAgency, null)))
			.id();
	}

	public CommitteeId team(String name, CommitteeId assisted) {
		return asAdmin(() -> this.committees.establish(
				new EstablishCommittee(CommitteeKind.HELPER_TEAM, name, name, assisted, null, FOUNDED, null, null)))
			.id();
	}

	public CommitteeId body(CommitteeKind kind, String name, CommitteeId parent) {
		return asAdmin(() -> this.committees
			.establish(new EstablishCommittee(kind, name, name, parent, null, FOUNDED, null, null))).id();
	}

	/** A committee that works under the regulation of a template. */
	public CommitteeId regulated(String name, String template) {
		return asAdmin(() -> this.committees.establish(new EstablishCommittee(CommitteeKind.STEERING_COMMITTEE, name,
				name, null, null, FOUNDED, null, template)))
			.id();
	}

	public PersonId person(String fullName, @Nullable AgencyId agency) {
		return asAdmin(() -> this.persons.create(new CreatePerson(fullName, "Ông", null, agency, false))).id();
	}

	/** The person at the head of an agency. */
	public PersonId head(String fullName, AgencyId agency) {
		return asAdmin(() -> this.persons.create(new CreatePerson(fullName, "Ông", null, agency, true))).id();
	}

	public MembershipView seat(CommitteeId body, PersonId person, PostRole post) {
		return seat(body, person, post, null);
	}

	public MembershipView seat(CommitteeId body, PersonId person, PostRole post, @Nullable LocalDate until) {
		return asAdmin(() -> this.memberships.appoint(new AppointMember(body, person, post, null, null,
				Capacity.PART_TIME, MembershipSource.APPOINTED, FOUNDED, until, null)));
	}

	/** A seat that begins on a later day. */
	public MembershipView seatFrom(CommitteeId body, PersonId person, PostRole post, LocalDate from) {
		return asAdmin(() -> this.memberships.appoint(new AppointMember(body, person, post, null, null,
				Capacity.PART_TIME, MembershipSource.APPOINTED, from, null, null)));
	}

	/** A seat with the public office that goes with it. */
	public MembershipView seatInOffice(CommitteeId body, PersonId person, PostRole post, String publicOffice) {
		return asAdmin(() -> this.memberships.appoint(new AppointMember(body, person, post, null, publicOffice,
				Capacity.PART_TIME, MembershipSource.APPOINTED, FOUNDED, null, null)));
	}

	private static <T> T asAdmin(Supplier<Outcome<T>> act) {
		TestActors.signIn(null, Role.ADMIN);
		try {
			Outcome<T> outcome = act.get();
			return Objects.requireNonNull(outcome.value(), () -> outcome.userErrors().toString());
		}
		finally {
			TestActors.signOut();
		}
	}

}
