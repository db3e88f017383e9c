package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipId;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * An assignment as others see it, GraphQL type {@code Assignment}.
 *
 * @param id its id
 * @param version grows with each change
 * @param kind what they are given
 * @param bodyId the committee or helper team
 * @param subject the field, or the purpose
 * @param personIds who
 * @param agencyId the agency they are the contact of, or where they work
 * @param term from when to when
 * @param documentNotation number and symbol of the document
 * @param decidedById who decided it
 * @param decidedOn the day by whose rules it was decided
 * @param endReason why it ended early
 */
record AssignmentView(AssignmentId id, int version, AssignmentKind kind, CommitteeId bodyId, String subject,
		List<PersonId> personIds, @Nullable AgencyId agencyId, Term term, @Nullable String documentNotation,
		MembershipId decidedById, LocalDate decidedOn, @Nullable String endReason) {

	AssignmentView {
		personIds = List.copyOf(personIds);
	}

	public LocalDate validFrom() {
		return this.term.from();
	}

	public @Nullable LocalDate validTo() {
		return this.term.to();
	}

	AssignmentView with(AgencyId agency) {
		return new AssignmentView(this.id, this.version, this.kind, this.bodyId, this.subject, this.personIds, agency,
				this.term, this.documentNotation, this.decidedById, this.decidedOn, this.endReason);
	}

}
