package vn.chidao.committee;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.chidao.security.CommitteeId;

/**
 * A committee or helper team as others see it, GraphQL type {@code Committee}.
 *
 * @param id its id
 * @param version grows with each change
 * @param kind what kind of body
 * @param name full name
 * @param shortName short name
 * @param assistsId the committee this team helps, null for a committee
 * @param establishedBy the decision that set it up, where known
 * @param foundingDate first day
 * @param dissolutionDate last day, null while it exists
 */
public record CommitteeView(CommitteeId id, int version, CommitteeKind kind, String name, String shortName,
		@Nullable CommitteeId assistsId, @Nullable DecisionReference establishedBy, LocalDate foundingDate,
		@Nullable LocalDate dissolutionDate) {

	/**
	 * The committee under whose regulation this body works: the one a helper team
	 * assists, the committee itself otherwise.
	 * @return the id of a committee
	 */
	public CommitteeId principalId() {
		return (this.assistsId != null) ? this.assistsId : this.id;
	}

	static CommitteeView of(Committee committee) {
		UUID assists = committee.assistsId();
		return new CommitteeView(committee.id(), committee.version(), committee.kind(), committee.name(),
				committee.shortName(), (assists != null) ? new CommitteeId(assists) : null, committee.establishedBy(),
				committee.foundingDate(), committee.dissolutionDate());
	}

}
