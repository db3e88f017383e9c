package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * Ends assignments: those who may make them may end them.
 */
@Service
class AssignmentEnding {

	private final AssignmentRepository repository;

	private final AssignmentRights rights;

	private final AssignmentDesk desk;

	private final Refusals refusals;

	AssignmentEnding(AssignmentRepository repository, AssignmentRights rights, AssignmentDesk desk, Refusals refusals) {
		this.repository = repository;
		this.rights = rights;
		this.desk = desk;
		this.refusals = refusals;
	}

	@Transactional
	Outcome<AssignmentView> end(EndAssignment act) {
		Assignment assignment = this.repository.findLocked(act.assignmentId().value())
			.orElseThrow(NotFoundException::new);
		AssignmentView view = assignment.view();
		Standing standing = this.rights.insider(view.bodyId());
		AssignmentRules rules = this.rights.rules(standing.place(), this.desk.today());
		if (!rules.permits(view.kind(), standing.capacities(), AssignmentRules.actsFor(standing, view.agencyId()))) {
			return Outcome.refused(this.rights.refusals(rules, view.kind(), standing));
		}
		Optional<UserError> refusal = this.refusals.of(assignment, act, this.desk.today());
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		assignment.end(act.validTo(), act.reason().strip());
		return Outcome.done(this.desk.ended(assignment, act.reason().strip()));
	}

	/** Why an assignment cannot be ended. */
	@Component
	static class Refusals {

		private final AssignmentWords words;

		private final Messages messages;

		Refusals(AssignmentWords words, Messages messages) {
			this.words = words;
			this.messages = messages;
		}

		Optional<UserError> of(Assignment assignment, EndAssignment act, LocalDate today) {
			if (assignment.version() != act.expectedVersion()) {
				return Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), assignment.view()));
			}
			if (assignment.isOver(today)) {
				return Optional.of(IllegalMove.of(this.messages.text("assignment.refusal.over")));
			}
			if (!assignment.canEndOn(act.validTo())) {
				return Optional.of(this.words.invalid("assignment.refusal.end", "validTo"));
			}
			return this.words.reason(act.reason());
		}

	}

}
