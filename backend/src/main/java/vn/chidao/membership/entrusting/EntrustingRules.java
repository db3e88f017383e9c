package vn.chidao.membership.entrusting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;

/**
 * Asks the regulation in force on the first day whether something may be entrusted.
 */
@Component
class EntrustingRules {

	private final Regulations regulations;

	private final Standings standings;

	private final Calendars calendars;

	EntrustingRules(Regulations regulations, Standings standings, Calendars calendars) {
		this.regulations = regulations;
		this.standings = standings;
		this.calendars = calendars;
	}

	CommitteeRules of(Standing.Place place, LocalDate day) {
		return this.regulations.rulesOf(place.committee(), day);
	}

	List<Finding> delegation(Standing.Place place, Entrustment.Between between, EntrustmentView.Scope scope,
			Entrustment.Grounds grounds) {
		LocalDate day = grounds.tenure().validFrom();
		Delegation delegation = new Delegation(this.standings.ownCapacities(between.principal(), day),
				new Delegation.Scope(place.body(), scope.powers(), scope.kinds()),
				new Delegation.Term(day, grounds.tenure().validTo()),
				new Delegation.Basis(String.valueOf(grounds.document()), null));
		return judge(place, day,
				new DelegationFacts(delegation, this.standings.ownCapacities(between.receiver(), day)));
	}

	/**
	 * Only acting for a head who is away is the regulation's matter: whoever is entrusted
	 * with the post itself is so by whoever appoints the head.
	 */
	List<Finding> acting(Standing.Place place, Entrustment.Between between, Entrustment.Grounds grounds) {
		LocalDate day = grounds.tenure().validFrom();
		Set<Capacity> receiver = this.standings.ownCapacities(between.receiver(), day);
		return judge(place, day, new ActingFacts(place.body(), ActingTrigger.ABSENT, receiver));
	}

	private List<Finding> judge(Standing.Place place, LocalDate day, Facts facts) {
		return of(place, day).inForce().judge(facts, this.calendars.current());
	}

}
