package vn.chidao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** Why a committee cannot be set up, or an agency not be given a role. */
@Component
class CommitteeChecks {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 500;

	private static final int LONGEST_SHORT_NAME = 100;

	private final CommitteeRepository repository;

	private final CommitteeReferences references;

	CommitteeChecks(CommitteeRepository repository, CommitteeReferences references) {
		this.repository = repository;
		this.references = references;
	}

	/** Everything that is wrong with an input, empty if nothing is. */
	List<UserError> problems(EstablishCommittee act) {
		List<UserError> problems = new ArrayList<>();
		problems.addAll(names(act.name(), act.shortName()));
		if (act.establishedBy() != null && !act.establishedBy().isComplete()) {
			problems.add(invalid("refusal.committee.decision.incomplete", "establishedBy"));
		}
		this.references.unknown(act.standingAgencyId(), "standingAgencyId").ifPresent(problems::add);
		this.references.unknownTemplate(act.regulationTemplateCode(), "regulationTemplateCode")
			.ifPresent(problems::add);
		if (act.kind() == CommitteeKind.STEERING_COMMITTEE) {
			if (act.parentId() != null) {
				problems.add(invalid("refusal.committee.parent.unexpected", "parentId"));
			}
		}
		else {
			problems.addAll(problemsUnder(act));
		}
		return problems;
	}

	/** What is wrong with a name. */
	List<UserError> names(String name, String shortName) {
		List<UserError> problems = new ArrayList<>();
		length(name, SHORTEST_NAME, LONGEST_NAME, "name").ifPresent(problems::add);
		length(shortName, 1, LONGEST_SHORT_NAME, "shortName").ifPresent(problems::add);
		return problems;
	}

	/** The body over a new one, of an act without problems. */
	@Nullable Committee parent(EstablishCommittee act) {
		return (act.parentId() != null) ? this.repository.findLocked(act.parentId().value()).orElseThrow() : null;
	}

	private List<UserError> problemsUnder(EstablishCommittee act) {
		List<UserError> problems = new ArrayList<>();
		if (act.standingAgencyId() != null) {
			problems.add(invalid("refusal.committee.standingAgency.ofTeam", "standingAgencyId"));
		}
		if (act.regulationTemplateCode() != null) {
			problems.add(invalid("refusal.committee.template.ofTeam", "regulationTemplateCode"));
		}
		CommitteeId parent = act.parentId();
		if (parent == null) {
			problems.add(invalid("refusal.committee.parent.missing", "parentId"));
			return problems;
		}
		this.repository.findLocked(parent.value())
			.map((committee) -> unfit(committee, act))
			.orElseGet(() -> Optional.of(invalid("refusal.committee.parent.unknown", "parentId")))
			.ifPresent(problems::add);
		return problems;
	}

	// the body above is locked, so two teams cannot both become its only one
	private Optional<UserError> unfit(Committee parent, EstablishCommittee act) {
		if (!act.kind().parents().contains(parent.kind())) {
			return Optional.of(invalid("refusal.committee.parent.kind", "parentId", this.references.word(act.kind()),
					this.references.word(parent.kind())));
		}
		if (!parent.existsOn(act.foundingDate())) {
			return Optional.of(invalid("refusal.committee.parent.notThen", "foundingDate", parent.shortName()));
		}
		Tenure wanted = new Tenure(act.foundingDate(), null);
		return this.repository.findByParentIdAndKind(parent.uuid(), act.kind())
			.stream()
			.filter((other) -> act.kind().isSingle() && other.tenure().overlaps(wanted))
			.findFirst()
			.map((other) -> this.references.illegal("refusal.committee.parent.taken", "parentId", other.name()));
	}

	/** Why an agency cannot be given a role from a day on. */
	Optional<UserError> problem(Committee committee, AssignAgencyRole act, LocalDate from) {
		return this.references.unknown(act.agencyId(), "agencyId")
			.or(() -> Optional.ofNullable(committee.agencyRoles().obstacle(act.agencyId(), act.role(), from))
				.map(this::refusal));
	}

	/** An agency does not have the role that is to end. */
	UserError noRole() {
		return invalid("refusal.committee.role.notHeld", "lastDay");
	}

	private UserError refusal(RoleObstacle obstacle) {
		return (obstacle == RoleObstacle.BEFORE_FOUNDING) ? invalid(obstacle.messageKey(), "validFrom")
				: this.references.illegal(obstacle.messageKey(), "role");
	}

	private Optional<UserError> length(String text, int shortest, int longest, String field) {
		int length = text.strip().length();
		return (length < shortest || length > longest)
				? Optional.of(invalid("refusal.length", field, shortest, longest)) : Optional.empty();
	}

	private UserError invalid(String key, String field, Object... arguments) {
		return this.references.invalid(key, field, arguments);
	}

}
