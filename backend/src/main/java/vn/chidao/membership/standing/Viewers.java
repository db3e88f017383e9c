package vn.chidao.membership.standing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.membership.Occupant;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Seating;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.PersonId;

/**
 * Who asks in the current request.
 */
@Component
public class Viewers {

	private final CurrentActor current;

	private final Seating seating;

	private final Clock clock;

	private final RequestMemo<PersonId, Viewer> known = new RequestMemo<>();

	Viewers(CurrentActor current, Seating seating, Clock clock) {
		this.current = current;
		this.seating = seating;
		this.clock = clock;
	}

	/**
	 * The viewer.
	 * @return who asks; without any standing for an account without a person
	 */
	public Viewer current() {
		PersonId person = this.current.get().person();
		return (person != null) ? of(person) : new Viewer(null, null, Map.of());
	}

	/**
	 * A person as a viewer, in one statement; inside a request that only reads they are
	 * looked up once.
	 * @param person the person
	 * @return how they stand
	 */
	public Viewer of(PersonId person) {
		return this.known.one(person, this::lookUp);
	}

	private Viewer lookUp(PersonId person) {
		Optional<Occupant> found = this.seating.of(person, LegalTime.today(this.clock));
		return new Viewer(person,
				found.map(Occupant::person).filter(PersonView::headsAgency).map(PersonView::agencyId).orElse(null),
				found.map((occupant) -> Standings.of(occupant.seats())).orElse(Map.of()));
	}

}
