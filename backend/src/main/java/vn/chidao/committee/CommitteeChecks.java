package vn.chidao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.Access;

/** Why a committee cannot be set up, or an agency not be given a role. */
@Component
class CommitteeChecks {

	private static final int LONGEST_NAME = 500;

	private static final int LONGEST_SHORT_NAME = 100;

	private final CommitteeRepository repository;

	private final Agencies agencies;

	private final Access access;

	private final Messages messages;

	CommitteeChecks(CommitteeRepository repository, Agencies agencies, Access access, Messages messages) {
		this.repository = repository;
		this.agencies = agencies;
		this.access = access;
		this.messages = messages;
	}

	void require(CommitteeAction action) {
		this.access.require(action);
	}

	AgencyView agency(AgencyId id) {
		return this.agencies.get(id);
	}

	/** Everything that is wrong with an input, empty if nothing is. */
	List<UserError> problems(EstablishCommittee act) {
		List<UserError> problems = new ArrayList<>();
		length(act.name(), 2, LONGEST_NAME, "name").ifPresent(problems::add);
		length(act.shortName(), 1, LONGEST_SHORT_NAME, "shortName").ifPresent(problems::add);
		if (act.establishedBy() != null && !act.establishedBy().isComplete()) {
			problems.add(invalid("refusal.committee.decision.incomplete", "establishedBy"));
		}
		if (act.standingAgencyId() != null && this.agencies.find(act.standingAgencyId()).isEmpty()) {
			problems.add(invalid("refusal.agency.unknown", "standingAgencyId"));
		}
		assisted(act).ifPresent(problems::add);
		return problems;
	}

	private Optional<UserError> assisted(EstablishCommittee act) {
		boolean helper = act.kind() == CommitteeKind.HELPER_TEAM;
		if (act.assistsId() == null) {
			return helper ? Optional.of(invalid("refusal.committee.assists.missing", "assistsId")) : Optional.empty();
		}
		if (!helper) {
			return Optional.of(invalid("refusal.committee.assists.unexpected", "assistsId"));
		}
		if (act.standingAgencyId() != null) {
			return Optional.of(invalid("refusal.committee.standingAgency.ofTeam", "standingAgencyId"));
		}
		return this.repository.findLocked(act.assistsId().value())
			.map((committee) -> unfit(committee, act))
			.orElseGet(() -> Optional.of(invalid("refusal.committee.assists.unknown", "assistsId")));
	}

	// the assisted committee is locked, so two teams cannot both become its only one
	private Optional<UserError> unfit(Committee committee, EstablishCommittee act) {
		if (committee.kind() == CommitteeKind.HELPER_TEAM) {
			return Optional.of(invalid("refusal.committee.assists.team", "assistsId"));
		}
		if (act.foundingDate().isBefore(committee.foundingDate())) {
			return Optional.of(invalid("refusal.committee.team.beforeCommittee", "foundingDate"));
		}
		return this.repository.findByAssistsIdIn(List.of(committee.uuid()))
			.stream()
			.findFirst()
			.map((team) -> illegal("refusal.committee.assists.taken", "assistsId", team.name()));
	}

	/** Why an agency cannot be given a role from a day on. */
	Optional<UserError> problem(Committee committee, AssignAgencyRole act, LocalDate from) {
		if (this.agencies.find(act.agencyId()).isEmpty()) {
			return Optional.of(invalid("refusal.agency.unknown", "agencyId"));
		}
		RoleObstacle obstacle = committee.obstacle(act.agencyId(), act.role(), from);
		return Optional.ofNullable(obstacle)
			.map((reason) -> (reason == RoleObstacle.BEFORE_FOUNDING) ? invalid(reason.messageKey(), "validFrom")
					: illegal(reason.messageKey(), "role"));
	}

	UserError invalid(String key, String field, Object... arguments) {
		return InvalidInput.of(this.messages.text(key, arguments), field);
	}

	private UserError illegal(String key, String field, Object... arguments) {
		return new IllegalMove(this.messages.text(key, arguments), List.of(field));
	}

	private Optional<UserError> length(@Nullable String text, int shortest, int longest, String field) {
		int length = (text != null) ? text.strip().length() : 0;
		return (length < shortest || length > longest)
				? Optional.of(invalid("refusal.length", field, shortest, longest)) : Optional.empty();
	}

}
