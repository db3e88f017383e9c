package vn.chidao.committee;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.Outcome;

/**
 * What other modules do to committees and the bodies under them.
 */
@Component
public class CommitteeChanges {

	private final CommitteeService service;

	private final LifeService life;

	CommitteeChanges(CommitteeService service, LifeService life) {
		this.service = service;
		this.life = life;
	}

	/**
	 * Set up a committee or helper team. For administrators.
	 * @param act what is set up
	 * @return the new body, or why it was refused
	 */
	public Outcome<CommitteeView> establish(EstablishCommittee act) {
		return this.service.establish(act);
	}

	/**
	 * Set up a body under another. The caller has checked that the regulation lets the
	 * actor do so, and runs a transaction.
	 * @param act what is set up
	 * @return the new body, or why it was refused
	 */
	public Outcome<CommitteeView> form(EstablishCommittee act) {
		return this.service.form(act);
	}

	/**
	 * Put on record that the membership of a body was made up anew. The caller has
	 * checked who may, changes the membership in the same transaction, and undoes it all
	 * if any of it is refused.
	 * @param act the decision
	 * @return the body, or why it was refused
	 */
	public Outcome<CommitteeView> reconstitute(ReconstituteCommittee act) {
		return this.life.reconstitute(act);
	}

	/**
	 * Give an agency a role in a committee. For administrators.
	 * @param act the role
	 * @return the committee, or why it was refused
	 */
	public Outcome<CommitteeView> assign(AssignAgencyRole act) {
		return this.service.assign(act);
	}

}
