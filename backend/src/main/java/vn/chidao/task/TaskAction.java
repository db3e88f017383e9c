package vn.chidao.task;

import vn.chidao.security.Action;
import vn.chidao.security.Capacity;
import vn.chidao.security.Grant;

/**
 * What can be done with tasks.
 */
enum TaskAction implements Action {

	/**
	 * Give a task: the head and the deputies (Điều 4 khoản 5, Điều 5, Điều 6 Quy chế
	 * 61/QĐ-BCĐ), and the helper team's leaders and secretary who write it down for them.
	 */
	ASSIGN_TASK(
			Grant.toCapacities(Capacity.CHAIR, Capacity.STANDING_VICE_CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY,
					Capacity.TEAM_LEADER, Capacity.STANDING_DEPUTY_TEAM_LEADER, Capacity.DEPUTY_TEAM_LEADER)),
	/**
	 * Report progress: the person who answers, and who heads or sits for the lead agency.
	 * The service asks on.
	 */
	REPORT_PROGRESS(Grant.toInsiders()),
	/**
	 * Name the lead unit, the staff and the detailed plan of one's own agency: whoever
	 * reports progress.
	 */
	ARRANGE_TASK(Grant.toInsiders());

	private final Grant grant;

	TaskAction(Grant grant) {
		this.grant = grant;
	}

	@Override
	public Grant grant() {
		return this.grant;
	}

}
