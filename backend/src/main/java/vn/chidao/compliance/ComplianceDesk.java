package vn.chidao.compliance;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.Role;

/**
 * Shows how a committee keeps its rules to those who act in it or its helper team, and to
 * administrators. What concerns the helper team alone is shown to those who may know of
 * its meetings.
 */
@Service
public class ComplianceDesk {

	private final Committees committees;

	private final Viewers viewers;

	private final CurrentActor actor;

	private final Measuring measuring;

	ComplianceDesk(Committees committees, Viewers viewers, CurrentActor actor, Measuring measuring) {
		this.committees = committees;
		this.viewers = viewers;
		this.actor = actor;
		this.measuring = measuring;
	}

	/**
	 * How a committee keeps its rules, in a constant number of statements.
	 * @param body the committee or its helper team
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
		List<CommitteeView> bodies = this.committees.bodiesOf(body)
			.stream()
			.filter((each) -> administers || viewer.in(each.id()).filter(Standing::seesMeetings).isPresent())
			.toList();
		if (bodies.isEmpty()) {
			throw new NotFoundException();
		}
		return this.measuring.view(bodies, period.checked(), viewer);
	}

}
