package vn.chidao.committee;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * Where a body stands on a day: what powers in it follow from.
 *
 * @param id the body
 * @param assistsId the committee it assists, if it is a helper team
 * @param helperTeamId the team that helps it, if it is a committee that has one
 * @param standingAgencyId the standing agency on that day, of the assisted committee for
 * a helper team
 */
public record CommitteeStructure(CommitteeId id, @Nullable CommitteeId assistsId, @Nullable CommitteeId helperTeamId,
		@Nullable AgencyId standingAgencyId) {

	/**
	 * The other half of a committee with a helper team.
	 * @return the assisted committee of a helper team, the helper team of a committee,
	 * null if there is none
	 */
	public @Nullable CommitteeId counterpartId() {
		return (this.assistsId != null) ? this.assistsId : this.helperTeamId;
	}

	/**
	 * Where the other half stands.
	 * @return empty if there is none
	 */
	Optional<CommitteeStructure> counterpart() {
		if (this.assistsId != null) {
			return Optional.of(new CommitteeStructure(this.assistsId, null, this.id, this.standingAgencyId));
		}
		return Optional.ofNullable(this.helperTeamId)
			.map((team) -> new CommitteeStructure(team, this.id, null, this.standingAgencyId));
	}

	static CommitteeStructure of(CommitteeRepository.StructureRow row) {
		return new CommitteeStructure(new CommitteeId(row.getId()), Committees.idOrNull(row.getAssistsId()),
				Committees.idOrNull(row.getHelperTeamId()),
				(row.getStandingAgencyId() != null) ? new AgencyId(row.getStandingAgencyId()) : null);
	}

}
