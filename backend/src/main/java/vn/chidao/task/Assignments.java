package vn.chidao.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * What a task must be before it is given, and who gives and answers for it.
 */
@Component
class Assignments {

	private static final int SHORTEST = 2;

	private static final int LONGEST_TITLE = 500;

	private static final int LONGEST_RESULT = 5_000;

	private final Agencies agencies;

	private final Persons persons;

	private final Viewers viewers;

	private final Messages messages;

	Assignments(Agencies agencies, Persons persons, Viewers viewers, Messages messages) {
		this.agencies = agencies;
		this.persons = persons;
		this.viewers = viewers;
		this.messages = messages;
	}

	Task.Assignment of(TaskOrder act, AssignmentService.Origin origin) {
		MembershipView giver = this.viewers.current()
			.insider(origin.body())
			.actingPost()
			.orElseThrow(() -> new ForbiddenException("error.forbidden"));
		return new Task.Assignment(origin.body().value(), origin.conclusion(), origin.basis(), giver.id().value(),
				accountable(act));
	}

	private @Nullable UUID accountable(TaskOrder act) {
		if (act.accountableId() != null) {
			return act.accountableId().value();
		}
		PersonView head = this.persons.headsOf(List.of(act.leadAgencyId())).get(act.leadAgencyId());
		return (head != null) ? head.id().value() : null;
	}

	List<UserError> refusals(TaskOrder act, AssignmentService.Origin origin, LocalDate today) {
		List<UserError> refusals = new ArrayList<>();
		int length = act.title().strip().length();
		if (length < SHORTEST || length > LONGEST_TITLE) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, LONGEST_TITLE), "title"));
		}
		if (act.expectedResult() != null && act.expectedResult().length() > LONGEST_RESULT) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.length", 0, LONGEST_RESULT), "expectedResult"));
		}
		if (origin.basis() != null && !origin.basis().isComplete()) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.task.basis"), "basis"));
		}
		if (act.dueOn().isBefore(today)) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.task.duePast"), "dueOn"));
		}
		refusals.addAll(unknownParties(act));
		return refusals;
	}

	private List<UserError> unknownParties(TaskOrder act) {
		List<UserError> refusals = new ArrayList<>();
		Set<AgencyId> named = new HashSet<>(act.cooperatingAgencyIds());
		named.add(act.leadAgencyId());
		Set<AgencyId> known = this.agencies.views(named).keySet();
		if (!known.contains(act.leadAgencyId())) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.task.agencyUnknown"), "leadAgencyId"));
		}
		if (!known.containsAll(act.cooperatingAgencyIds())) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.task.agencyUnknown"), "cooperatingAgencyIds"));
		}
		if (act.cooperatingAgencyIds().contains(act.leadAgencyId())) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.task.leadHelps"), "cooperatingAgencyIds"));
		}
		if (act.accountableId() != null && this.persons.find(act.accountableId()).isEmpty()) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.task.personUnknown"), "accountableId"));
		}
		return refusals;
	}

}
