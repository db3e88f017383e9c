package vn.chidao.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.time.LegalTime;

/**
 * Decides whether the current actor may do an action. Default deny. Services ask inside
 * the transaction, before anything is loaded or changed; {@code viewerCan…} fields ask
 * the same questions.
 */
@Component
public class Access {

	private final CurrentActor current;

	private final ObjectProvider<Capacities> capacities;

	private final Clock clock;

	Access(CurrentActor current, ObjectProvider<Capacities> capacities, Clock clock) {
		this.current = current;
		this.capacities = capacities;
		this.clock = clock;
	}

	/**
	 * Let only those pass who have a global role the action is granted to.
	 * @param action what is about to be done
	 * @return who does it
	 * @throws ForbiddenException if the actor may not
	 */
	public Actor require(Action action) {
		Actor actor = this.current.get();
		if (!action.grant().covers(actor)) {
			throw new ForbiddenException("error.forbidden");
		}
		return actor;
	}

	/**
	 * Let only those pass who may do the action in the committee today.
	 * @param action what is about to be done
	 * @param committee where
	 * @return who does it
	 * @throws ForbiddenException if the actor acts in the committee, but may not do this
	 * @throws NotFoundException if the actor is an outsider, who learns nothing
	 */
	public Actor require(Action action, CommitteeId committee) {
		Actor actor = this.current.get();
		if (!can(action, committee)) {
			requireInsider(committee);
			throw new ForbiddenException("error.forbidden");
		}
		return actor;
	}

	/**
	 * Let only those pass who may know what goes on inside the committee: those who act
	 * in it in whatever capacity, and administrators.
	 * @param committee the committee
	 * @return who asks
	 * @throws NotFoundException for everybody else
	 */
	public Actor requireInsider(CommitteeId committee) {
		Actor actor = this.current.get();
		if (!isInsider(committee)) {
			throw new NotFoundException();
		}
		return actor;
	}

	/**
	 * Let only those pass whom the system knows: accounts linked to a person,
	 * administrators and machine clients. They may see who works in which body.
	 * @return who asks
	 * @throws ForbiddenException if the account is not linked to a person
	 */
	public Actor requireKnown() {
		Actor actor = this.current.get();
		if (!actor.has(Role.ADMIN) && !actor.has(Role.INTEGRATION)) {
			actor.requirePerson();
		}
		return actor;
	}

	/**
	 * Whether the actor is one of those whom the system knows, see
	 * {@link #requireKnown()}.
	 * @return false for an account that is not linked to a person
	 */
	public boolean isKnown() {
		Actor actor = this.current.get();
		return actor.person() != null || actor.has(Role.ADMIN) || actor.has(Role.INTEGRATION);
	}

	/**
	 * In which of the committees the actor may do the action today; for lists, in a
	 * constant number of statements.
	 * @param action what may be done
	 * @param committees where
	 * @return those where it may be done
	 */
	public Set<CommitteeId> whereCan(Action action, Collection<CommitteeId> committees) {
		if (can(action)) {
			return Set.copyOf(committees);
		}
		Map<CommitteeId, Set<Capacity>> held = capacities();
		return committees.stream()
			.filter((committee) -> action.grant().covers(held.getOrDefault(committee, Set.of())))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether the actor has a global role the action is granted to.
	 * @param action what may be done
	 * @return true if so
	 */
	public boolean can(Action action) {
		return this.current.find().map(action.grant()::covers).orElse(false);
	}

	/**
	 * Whether the actor may do the action in the committee today.
	 * @param action what may be done
	 * @param committee where
	 * @return true if so
	 */
	public boolean can(Action action, CommitteeId committee) {
		return can(action) || action.grant().covers(capacities(committee));
	}

	/**
	 * Whether the actor may know what goes on inside the committee.
	 * @param committee the committee
	 * @return true for those who act in it, and administrators
	 */
	public boolean isInsider(CommitteeId committee) {
		return this.current.get().has(Role.ADMIN) || !capacities(committee).isEmpty();
	}

	/**
	 * In what capacities the actor acts in the committee today.
	 * @param committee the committee
	 * @return the capacities, empty for an outsider
	 */
	public Set<Capacity> capacities(CommitteeId committee) {
		return capacities(committee, LegalTime.today(this.clock));
	}

	/**
	 * In what capacities the actor acts today, wherever that is.
	 * @return the capacities by committee or helper team, none that is empty
	 */
	public Map<CommitteeId, Set<Capacity>> capacities() {
		PersonId person = this.current.get().person();
		Capacities source = this.capacities.getIfAvailable();
		return (person != null && source != null) ? source.capacitiesOf(person, LegalTime.today(this.clock)) : Map.of();
	}

	/**
	 * In what capacities the actor acts in the committee on a day.
	 * @param committee the committee
	 * @param on the legal day
	 * @return the capacities, empty for an outsider
	 */
	public Set<Capacity> capacities(CommitteeId committee, LocalDate on) {
		PersonId person = this.current.get().person();
		Capacities source = this.capacities.getIfAvailable();
		return (person != null && source != null) ? source.capacitiesOf(person, committee, on) : Set.of();
	}

}
