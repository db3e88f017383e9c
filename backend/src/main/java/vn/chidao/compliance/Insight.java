package vn.chidao.compliance;

import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;

/**
 * Of which bodies somebody may know how they keep their rules.
 *
 * @param administers whether they administer the whole system
 * @param viewer how they stand to each body
 */
public record Insight(boolean administers, Viewer viewer) {

	/**
	 * Whether they may know of a body: of one that is no more, those who keep the affairs
	 * of the committee do.
	 * @param body the body
	 * @return true if so
	 */
	public boolean reaches(CommitteeView body) {
		return this.administers || this.viewer.in(body.id()).filter(Standing::seesMeetings).isPresent()
				|| (body.dissolutionDate() != null
						&& this.viewer.in(body.principalId()).filter(Standing::seesPreparations).isPresent());
	}

}
