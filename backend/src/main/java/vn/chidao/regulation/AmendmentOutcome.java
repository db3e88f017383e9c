package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.procedure.ProcedureOutcome;
import vn.chidao.security.CommitteeId;

/** The last step of an amendment puts its draft in force. */
@Component
class AmendmentOutcome implements ProcedureOutcome {

	private final DraftDesk desk;

	private final DraftEnactment enactment;

	private final DraftWords words;

	AmendmentOutcome(DraftDesk desk, DraftEnactment enactment, DraftWords words) {
		this.desk = desk;
		this.enactment = enactment;
		this.words = words;
	}

	@Override
	public ProcedureKind kind() {
		return ProcedureKind.AMENDMENT;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UserError> obstacle(CommitteeId committee, UUID subject) {
		Optional<RegulationDraft> draft = this.desk.locked(committee, subject);
		if (draft.isEmpty()) {
			return Optional.of(IllegalMove.of(this.words.text("refusal.draft.unknown")));
		}
		if (!draft.get().isOpen()) {
			return Optional.of(IllegalMove.of(this.words.text("refusal.draft.closed")));
		}
		List<UserError> obstacles = this.enactment.obstacles(draft.get().view());
		return obstacles.isEmpty() ? Optional.empty() : Optional
			.of(IllegalMove.of(this.words.text("refusal.draft.problems", obstacles.getFirst().message())));
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void complete(CommitteeId committee, UUID subject, LocalDate on) {
		RegulationDraft draft = this.desk.locked(committee, subject)
			.filter(RegulationDraft::isOpen)
			.orElseThrow(() -> new IllegalStateException("No open draft " + subject));
		Outcome<RegulationView> enacted = this.enactment.enact(draft, on, null);
		if (enacted.isRefused()) {
			throw new IllegalStateException("The draft has no place: " + enacted.userErrors());
		}
	}

}
