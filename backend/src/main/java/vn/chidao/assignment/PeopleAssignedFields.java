package vn.chidao.assignment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** What assignments refer to; one statement each for a list. */
@Controller
class PeopleAssignedFields {

	private final Persons persons;

	private final Memberships memberships;

	private final Agencies agencies;

	private final Committees committees;

	PeopleAssignedFields(Persons persons, Memberships memberships, Agencies agencies, Committees committees) {
		this.persons = persons;
		this.memberships = memberships;
		this.agencies = agencies;
		this.committees = committees;
	}

	@BatchMapping(typeName = "Assignment")
	Map<AssignmentView, List<PersonView>> people(List<AssignmentView> assignments) {
		Set<PersonId> wanted = new HashSet<>();
		assignments.forEach((assignment) -> wanted.addAll(assignment.personIds()));
		Map<PersonId, PersonView> found = this.persons.views(wanted);
		return Batch.of(assignments,
				(assignment) -> assignment.personIds().stream().map(found::get).filter(Objects::nonNull).toList());
	}

	@BatchMapping(typeName = "Assignment")
	Map<AssignmentView, AgencyView> agency(List<AssignmentView> assignments) {
		List<AgencyId> wanted = assignments.stream()
			.map(AssignmentView::agencyId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<AgencyId, AgencyView> found = wanted.isEmpty() ? Map.of() : this.agencies.views(wanted);
		return Batch.of(assignments, AssignmentView::agencyId, found);
	}

	@BatchMapping(typeName = "Assignment")
	Map<AssignmentView, MembershipView> decidedBy(List<AssignmentView> assignments) {
		return this.memberships.of(assignments, AssignmentView::decidedById);
	}

	@BatchMapping(typeName = "Assignment", field = "body")
	Map<AssignmentView, CommitteeView> bodyOfAssignment(List<AssignmentView> assignments) {
		return Batch.of(assignments, AssignmentView::bodyId,
				bodies(assignments.stream().map(AssignmentView::bodyId).toList()));
	}

	@BatchMapping(typeName = "AssignmentRight", field = "body")
	Map<AssignmentRightView, CommitteeView> bodyOfRight(List<AssignmentRightView> rights) {
		return Batch.of(rights, AssignmentRightView::bodyId,
				bodies(rights.stream().map(AssignmentRightView::bodyId).toList()));
	}

	private Map<CommitteeId, CommitteeView> bodies(Collection<CommitteeId> ids) {
		return this.committees.views(ids.stream().distinct().toList());
	}

}
