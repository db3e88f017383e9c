package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * An assignment to make, GraphQL input {@code AssignPeopleInput}.
 *
 * @param committeeId the committee or its helper team
 * @param kind what they are given
 * @param subject the field, or the purpose
 * @param personIds who
 * @param agencyId the agency they are the contact of, or where they work
 * @param validFrom first day
 * @param validTo last day
 * @param documentNotation number and symbol of the document
 */
record AssignPeople(CommitteeId committeeId, AssignmentKind kind, String subject, List<PersonId> personIds,
		@Nullable AgencyId agencyId, LocalDate validFrom, @Nullable LocalDate validTo,
		@Nullable String documentNotation) {

}
