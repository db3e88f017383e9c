package vn.chidao.membership;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Persons and posts for work on many of them at once. It checks no access and opens no
 * transaction: its callers have done both.
 */
@Component
public class RosterLedger {

	private final PersonRepository persons;

	private final MembershipRepository memberships;

	private final AppointmentChecks checks;

	private final MembershipChronicle chronicle;

	RosterLedger(PersonRepository persons, MembershipRepository memberships, AppointmentChecks checks,
			MembershipChronicle chronicle) {
		this.persons = persons;
		this.memberships = memberships;
		this.checks = checks;
		this.chronicle = chronicle;
	}

	/**
	 * Persons with any of some names, marks aside, in one statement.
	 * @param names full names
	 * @return who is registered under them
	 */
	@Transactional(readOnly = true)
	public List<Registered> named(Collection<String> names) {
		return names.isEmpty() ? List.of() : this.persons.findByFullNameIn(names).stream().map(Registered::of).toList();
	}

	/**
	 * Persons, in one statement.
	 * @param ids their ids
	 * @return those who exist
	 */
	@Transactional(readOnly = true)
	public List<Registered> persons(Collection<PersonId> ids) {
		return ids.isEmpty() ? List.of()
				: this.persons.findByIdIn(ids.stream().map(PersonId::value).toList())
					.stream()
					.map(Registered::of)
					.toList();
	}

	/**
	 * The posts of a body that anybody holds, held or will hold, in one statement.
	 * @param body the body
	 * @return memberships in no order
	 */
	@Transactional(readOnly = true)
	public List<MembershipView> ofBody(CommitteeId body) {
		return this.memberships.findByCommitteeId(body.value()).stream().map(Membership::view).toList();
	}

	/**
	 * The posts of persons anywhere and at any time, in one statement.
	 * @param ids the persons
	 * @return memberships in no order
	 */
	@Transactional(readOnly = true)
	public List<MembershipView> ofPersons(Collection<PersonId> ids) {
		return ids.isEmpty() ? List.of()
				: this.memberships.findByPersonIdIn(ids.stream().map(PersonId::value).toList())
					.stream()
					.map(Membership::view)
					.toList();
	}

	/**
	 * Register a person.
	 * @param details who
	 * @return the person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Registered register(PersonDetails details) {
		Person person = this.persons.saveAndFlush(Person.register(details, this.chronicle.now()));
		this.chronicle.registered(person.view());
		return Registered.of(person);
	}

	/**
	 * Write down anew who a person is.
	 * @param id the person
	 * @param details all that is known of them
	 * @return the person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Registered update(PersonId id, PersonDetails details) {
		Person person = this.persons.findLocked(id.value()).orElseThrow(NotFoundException::new);
		PersonDetails before = person.details();
		person.update(details);
		PersonView view = this.persons.saveAndFlush(person).view();
		this.chronicle.updated(view, before, person.details());
		return Registered.of(person);
	}

	/**
	 * Give a post, checked as every appointment is.
	 * @param act the post
	 * @return the membership, or why it was refused
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Outcome<MembershipView> appoint(AppointMember act) {
		List<UserError> problems = this.checks.problems(act);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		Person person = this.checks.person(act);
		MembershipView view = this.memberships.saveAndFlush(Membership.appoint(act, person, this.chronicle.now()))
			.view();
		this.chronicle.appointedFromRoster(view, person.view());
		return Outcome.done(view);
	}

	/**
	 * Put the terms of a post right.
	 * @param id the membership
	 * @param terms its terms from now on
	 * @param reason why, where its last day changes
	 * @return the membership
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public MembershipView amend(MembershipId id, MembershipTerms terms, String reason) {
		Membership membership = locked(id);
		membership.amend(terms, reason);
		MembershipView view = this.memberships.saveAndFlush(membership).view();
		this.chronicle.amended(view, reason);
		return view;
	}

	/**
	 * Put back the terms a post had before.
	 * @param id the membership
	 * @param terms its terms before
	 * @param reason why
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void restore(MembershipId id, MembershipTerms terms, String reason) {
		Membership membership = locked(id);
		membership.restore(terms);
		this.chronicle.amended(this.memberships.saveAndFlush(membership).view(), reason);
	}

	/**
	 * Take a post back as if it had never been given.
	 * @param id the membership
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(MembershipId id) {
		Membership membership = locked(id);
		this.chronicle.withdrawn(membership.view());
		this.memberships.delete(membership);
	}

	/**
	 * Take a person back as if they had never been registered.
	 * @param id the person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(PersonId id) {
		Person person = this.persons.findLocked(id.value()).orElseThrow(NotFoundException::new);
		this.chronicle.withdrawn(person.view());
		this.persons.delete(person);
	}

	/**
	 * Tell the rest of the system that posts of a body have changed.
	 * @param body the body
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void changed(CommitteeId body) {
		this.chronicle.changed(body);
	}

	private Membership locked(MembershipId id) {
		return this.memberships.findLocked(id.value()).orElseThrow(NotFoundException::new);
	}

	/**
	 * A person with all that is written down of them.
	 *
	 * @param id their id
	 * @param version grows with each change
	 * @param details who they are
	 */
	public record Registered(PersonId id, int version, PersonDetails details) {

		static Registered of(Person person) {
			return new Registered(person.id(), person.version(), person.details());
		}

	}

}
