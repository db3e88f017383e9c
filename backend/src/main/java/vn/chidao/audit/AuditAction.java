package vn.chidao.audit;

import vn.chidao.security.Action;
import vn.chidao.security.Capacity;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with the trail.
 */
public enum AuditAction implements Action {

	/**
	 * Read what happened in a committee: its head and standing deputy, and those who keep
	 * its affairs. Administrators read the whole.
	 */
	READ_AUDIT_LOG;

	@Override
	public Grant grant() {
		return Grant.toRoles(Role.ADMIN)
			.or(Grant.toCapacities(Capacity.CHAIR, Capacity.STANDING_VICE_CHAIR, Capacity.SECRETARY,
					Capacity.TEAM_LEADER, Capacity.STANDING_DEPUTY_TEAM_LEADER, Capacity.DEPUTY_TEAM_LEADER));
	}

}
