package vn.chidao.compliance;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Families;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.Role;

/**
 * Shows how a committee and the bodies under it keep their rules to those who act in
 * them, and to administrators. What concerns one body alone is shown to those who may
 * know of its meetings.
 */
@Service
public class ComplianceDesk {

	private final Families families;

	private final Viewers viewers;

	private final CurrentActor actor;

	private final Measuring measuring;

	ComplianceDesk(Families families, Viewers viewers, CurrentActor actor, Measuring measuring) {
		this.families = families;
		this.viewers = viewers;
		this.actor = actor;
		this.measuring = measuring;
	}

	/**
	 * How a committee keeps its rules, in a constant number of statements.
	 * @param body the committee or a body under it
	 * @param period the days asked for
	 * @return what was measured, in the language of the request
	 * @throws NotFoundException for outsiders, and if there is no such body
	 * @throws BadInputException if the days cannot be asked for
	 */
	@Transactional(readOnly = true)
	public ComplianceView read(CommitteeId body, CompliancePeriod period) {
		boolean administers = this.actor.get().has(Role.ADMIN);
		Viewer viewer = this.viewers.current();
		if (!administers && viewer.in(body).isEmpty()) {
			throw new NotFoundException();
		}
		List<CommitteeView> bodies = this.families.during(body, period.checked().from(), period.to())
			.stream()
			.filter((each) -> administers || mayKnow(viewer, each))
			.toList();
		if (bodies.isEmpty()) {
			throw new NotFoundException();
		}
		return this.measuring.view(bodies, period, viewer);
	}

	/** Of a body that is no more, those who keep the affairs of the committee know. */
	private static boolean mayKnow(Viewer viewer, CommitteeView body) {
		return viewer.in(body.id()).filter(Standing::seesMeetings).isPresent() || (body.dissolutionDate() != null
				&& viewer.in(body.principalId()).filter(Standing::seesPreparations).isPresent());
	}

}
