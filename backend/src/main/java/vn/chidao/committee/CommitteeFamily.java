package vn.chidao.committee;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * A committee with everything that stands under it on a day.
 *
 * @param principalId the committee
 * @param standingAgencyId its standing agency on that day
 * @param bodies the committee and the bodies under it, by id
 */
record CommitteeFamily(CommitteeId principalId, @Nullable AgencyId standingAgencyId, Map<CommitteeId, Place> bodies) {

	CommitteeFamily {
		bodies = Map.copyOf(bodies);
	}

	/**
	 * Where one body stands.
	 *
	 * @param kind what kind of body
	 * @param parentId the body above it, null for the committee itself
	 */
	record Place(CommitteeKind kind, @Nullable CommitteeId parentId) {
	}

}
