package vn.chidao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** The people of the committee of the story, to act one by one. */
@Component
@Profile("demo")
class Ensemble {

	private final Stage stage;

	private final Bodies bodies;

	private final Memberships memberships;

	private final Persons persons;

	Ensemble(Stage stage, Bodies bodies, Memberships memberships, Persons persons) {
		this.stage = stage;
		this.bodies = bodies;
		this.memberships = memberships;
		this.persons = persons;
	}

	CommitteeId committee() {
		return this.bodies.named(ProjectSixChapter.COMMITTEE).id();
	}

	CommitteeId team() {
		return this.bodies.named(ProjectSixChapter.TEAM).id();
	}

	/** Those who hold a post in the committee on a day. */
	List<MembershipView> members(LocalDate day) {
		return this.memberships.onDate(committee(), day);
	}

	/** Those who hold a post in the committee or its team on a day. */
	List<MembershipView> everybody(LocalDate day) {
		Map<CommitteeId, List<MembershipView>> found = this.memberships.onDate(List.of(committee(), team()), day);
		return found.values().stream().flatMap(List::stream).toList();
	}

	/** The membership of a demo account in the committee on a day. */
	String membership(DemoUser user, LocalDate day) {
		PersonId person = this.stage.person(user);
		return members(day).stream()
			.filter((member) -> member.personId().equals(person))
			.map((member) -> member.id().globalId())
			.findFirst()
			.orElseThrow();
	}

	/** Do something as one of them. */
	<T> T as(PersonId person, Supplier<T> act) {
		return this.stage.as(person, this.persons.get(person).fullName(), act);
	}

	/** The head of an agency. */
	PersonId headOf(AgencyId agency) {
		return Objects.requireNonNull(this.persons.headsOf(List.of(agency)).get(agency)).id();
	}

	/** Somebody of the cast, by name without the mark. */
	PersonId named(String name) {
		return this.persons.named(name + Cast.MARK).map(PersonView::id).orElseThrow();
	}

}
