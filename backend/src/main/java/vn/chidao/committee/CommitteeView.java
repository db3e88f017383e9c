package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.security.CommitteeId;

/**
 * A committee or a body under one as others see it, GraphQL type {@code Committee}.
 *
 * @param id its id
 * @param version grows with each change
 * @param kind what kind of body
 * @param name full name
 * @param shortName short name
 * @param parentId the body it stands under, null for a steering committee
 * @param principalId the committee under whose regulation it works: itself for a steering
 * committee
 * @param establishedBy the decision that set it up, where known
 * @param foundingDate first day
 * @param dissolutionDate last day, null while it exists
 * @param asOf the legal day of which the view and what is reached from it speak, null for
 * today
 */
public record CommitteeView(CommitteeId id, int version, CommitteeKind kind, String name, String shortName,
		@Nullable CommitteeId parentId, CommitteeId principalId, @Nullable DecisionReference establishedBy,
		LocalDate foundingDate, @Nullable LocalDate dissolutionDate, @Nullable LocalDate asOf) {

	/**
	 * The committee it assists.
	 * @return null unless it is a helper team
	 */
	public @Nullable CommitteeId assistsId() {
		return (this.kind == CommitteeKind.HELPER_TEAM) ? this.parentId : null;
	}

	/**
	 * The same body, as of a day.
	 * @param day the legal day, null for today
	 * @return the view
	 */
	public CommitteeView at(@Nullable LocalDate day) {
		return new CommitteeView(this.id, this.version, this.kind, this.name, this.shortName, this.parentId,
				this.principalId, this.establishedBy, this.foundingDate, this.dissolutionDate, day);
	}

	/**
	 * The same body under another name.
	 * @param fullName full name
	 * @param briefName short name
	 * @return the view
	 */
	CommitteeView named(String fullName, String briefName) {
		return new CommitteeView(this.id, this.version, this.kind, fullName, briefName, this.parentId, this.principalId,
				this.establishedBy, this.foundingDate, this.dissolutionDate, this.asOf);
	}

	/**
	 * The day of which the view speaks.
	 * @param today the legal day of today
	 * @return a legal day
	 */
	public LocalDate day(LocalDate today) {
		return (this.asOf != null) ? this.asOf : today;
	}

	/**
	 * Whether it exists on a day.
	 * @param day the legal day
	 * @return false before its first day and after its last one
	 */
	public boolean existsOn(LocalDate day) {
		return new Tenure(this.foundingDate, this.dissolutionDate).contains(day);
	}

	static CommitteeView of(Committee committee) {
		return new CommitteeView(committee.id(), committee.version(), committee.kind(), committee.name(),
				committee.shortName(), committee.parentId(), committee.principalId(), committee.establishedBy(),
				committee.foundingDate(), committee.dissolutionDate(), null);
	}

}
