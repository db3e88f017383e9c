package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.draft.RegulationDraftState;
import vn.chidao.security.Access;
import vn.chidao.security.Capacity;

/**
 * Lets drafts become regulations directly, where the regulation in force does not ask for
 * the steps of an amendment.
 */
@Service
class DraftAdoptions {

	private final Access access;

	private final AmendmentGate gate;

	private final DraftEnactment enactment;

	private final Clock clock;

	DraftAdoptions(Access access, AmendmentGate gate, DraftEnactment enactment, Clock clock) {
		this.access = access;
		this.gate = gate;
		this.enactment = enactment;
		this.clock = clock;
	}

	/** How a draft is adopted, and whether the viewer may. */
	@Transactional(readOnly = true)
	DraftAdoptionView of(RegulationDraftView draft) {
		AmendmentGate.Path path = path(draft);
		boolean head = isHead(draft);
		boolean open = draft.state() == RegulationDraftState.OPEN;
		boolean may = this.access.can(RegulationAction.ADOPT_REGULATION_DRAFT, draft.committeeId());
		boolean silentAndNotHead = path.isSilent() && !head;
		boolean administers = this.access.can(RegulationAction.ADOPT_REGULATION_DRAFT);
		return new DraftAdoptionView(!path.hasSteps(),
				open && !path.hasSteps() && may && (!silentAndNotHead || administers),
				open && this.enactment.isUnderway(draft.id()), silentAndNotHead, this.gate.message(path),
				this.gate.citations(path));
	}

	@Transactional
	Adopted adopt(DraftChange.AdoptRegulationDraft act) {
		Outcome<RegulationDraft> taken = this.enactment.take(act);
		RegulationDraft draft = taken.value();
		if (draft == null) {
			return new Adopted(null, null, taken.userErrors());
		}
		RegulationDraftView view = draft.view();
		Optional<UserError> refusal = refusal(view, act);
		List<UserError> errors = refusal.map(List::of).orElseGet(() -> this.enactment.obstacles(view));
		if (!errors.isEmpty()) {
			return new Adopted(null, null, errors);
		}
		Outcome<RegulationView> enacted = this.enactment.enact(draft, LegalTime.today(this.clock),
				act.decisionNotation());
		RegulationView regulation = enacted.value();
		return (regulation != null) ? new Adopted(draft.view(), regulation, List.of())
				: new Adopted(null, null, enacted.userErrors());
	}

	private Optional<UserError> refusal(RegulationDraftView draft, DraftChange.AdoptRegulationDraft act) {
		AmendmentGate.Path path = path(draft);
		if (path.hasSteps()) {
			return Optional.of(this.gate.refusal(path));
		}
		String decision = act.decisionNotation();
		boolean decided = this.access.can(RegulationAction.ADOPT_REGULATION_DRAFT) && decision != null
				&& !decision.isBlank();
		return (path.isSilent() && !isHead(draft) && !decided) ? Optional.of(this.gate.refusal(path))
				: Optional.empty();
	}

	private AmendmentGate.Path path(RegulationDraftView draft) {
		LocalDate today = LegalTime.today(this.clock);
		return this.gate.path(draft.committeeId(), draft.beginning(today));
	}

	private boolean isHead(RegulationDraftView draft) {
		return this.access.capacities(draft.committeeId()).contains(Capacity.CHAIR);
	}

	/**
	 * What came of adopting, GraphQL type {@code AdoptRegulationDraftPayload}.
	 *
	 * @param draft the draft
	 * @param regulation the regulation it became
	 * @param userErrors why it was refused
	 */
	record Adopted(@Nullable RegulationDraftView draft, @Nullable RegulationView regulation,
			List<UserError> userErrors) {

	}

}
