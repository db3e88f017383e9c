package vn.chidao.membership.standing;

import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MemberAppointed;
import vn.chidao.membership.MembershipEnded;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.PersonId;

/**
 * Who asks in the current request.
 */
@Component
public class Viewers {

	private static final String CACHE = Viewers.class.getName();

	private final CurrentActor current;

	private final Persons persons;

	private final Standings standings;

	Viewers(CurrentActor current, Persons persons, Standings standings) {
		this.current = current;
		this.persons = persons;
		this.standings = standings;
	}

	/**
	 * The viewer, in three statements.
	 * @return who asks; without any standing for an account without a person
	 */
	@Transactional(readOnly = true)
	public Viewer current() {
		PersonId person = this.current.get().person();
		return (person != null) ? of(person) : new Viewer(null, null, Map.of());
	}

	/**
	 * A person as a viewer. Inside a request they are looked up once, and again after
	 * somebody's post changed.
	 * @param person the person
	 * @return how they stand
	 */
	@Transactional(readOnly = true)
	public Viewer of(PersonId person) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return lookUp(person);
		}
		if (request.getAttribute(CACHE, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known && known.is(person)) {
			return known;
		}
		Viewer viewer = lookUp(person);
		request.setAttribute(CACHE, viewer, RequestAttributes.SCOPE_REQUEST);
		return viewer;
	}

	@EventListener({ MemberAppointed.class, MembershipEnded.class })
	void forget() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(CACHE, RequestAttributes.SCOPE_REQUEST);
		}
	}

	private Viewer lookUp(PersonId person) {
		return new Viewer(person, headedAgency(person), this.standings.of(person));
	}

	/**
	 * The viewer, looked up once for all fields of an operation.
	 * @param context the operation's context
	 * @return who asks
	 */
	public Viewer in(GraphQLContext context) {
		return context.computeIfAbsent(Viewer.class, (key) -> current());
	}

	private @Nullable AgencyId headedAgency(PersonId person) {
		return this.persons.find(person).filter(PersonView::headsAgency).map(PersonView::agencyId).orElse(null);
	}

}
