package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Hands out drafts: to read to those who act in the committee, to change to those who
 * may.
 */
@Component
class DraftDesk {

	private final Access access;

	private final DraftRepository repository;

	private final RegulationChronicle chronicle;

	private final DraftConditions conditions;

	DraftDesk(Access access, DraftRepository repository, RegulationChronicle chronicle, DraftConditions conditions) {
		this.access = access;
		this.repository = repository;
		this.chronicle = chronicle;
		this.conditions = conditions;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	RegulationDraftView begin(RegulationDraft draft) {
		RegulationDraftView view = this.repository.saveAndFlush(draft).view();
		this.chronicle.drafted(RegulationAction.START_REGULATION_DRAFT, draft, "Bắt đầu dự thảo quy chế");
		return view;
	}

	/**
	 * A draft to change, locked.
	 * @param action what is about to be done
	 * @param id the draft
	 * @param expectedVersion the version the client read
	 * @return the draft, or why it cannot be changed
	 * @throws NotFoundException if the actor may not know of it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Outcome<RegulationDraft> take(RegulationAction action, RegulationDraftId id, int expectedVersion) {
		RegulationDraft draft = this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
		this.access.require(action, draft.committee());
		return this.conditions.obstacle(draft, expectedVersion)
			.map(Outcome::<RegulationDraft>refused)
			.orElseGet(() -> Outcome.done(draft));
	}

	/**
	 * Change a draft, unless something stands in the way.
	 * @param act who read which version of it
	 * @param what the change in words, for the record
	 * @param change changes it, or tells what is wrong and leaves it alone
	 * @return the draft as it is now, or why it was not changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Outcome<RegulationDraftView> change(DraftChange act, String what,
			Function<RegulationDraft, ? extends List<? extends UserError>> change) {
		Outcome<RegulationDraft> taken = take(RegulationAction.REVISE_REGULATION_DRAFT, act.draftId(),
				act.expectedVersion());
		RegulationDraft draft = taken.value();
		if (draft == null) {
			return Outcome.refused(taken.userErrors());
		}
		List<? extends UserError> errors = change.apply(draft);
		return errors.isEmpty() ? Outcome.done(keep(RegulationAction.REVISE_REGULATION_DRAFT, draft, what))
				: Outcome.refused(errors);
	}

	/** A draft whoever acts, locked, to bring about what a procedure decided. */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<RegulationDraft> locked(CommitteeId committee, UUID id) {
		return this.repository.findLocked(id).filter((draft) -> draft.committee().equals(committee));
	}

	/** Keep a draft; its view tells the new version. */
	@Transactional(propagation = Propagation.MANDATORY)
	RegulationDraftView keep(RegulationAction action, RegulationDraft draft, String what) {
		RegulationDraftView view = this.repository.saveAndFlush(draft).view();
		this.chronicle.drafted(action, draft, what);
		return view;
	}

	@Transactional(readOnly = true)
	Optional<RegulationDraftView> find(RegulationDraftId id) {
		return Optional.ofNullable(views(List.of(id.value())).get(id.value()));
	}

	/**
	 * Those of several drafts that the actor may know of, in a constant number of
	 * statements.
	 */
	@Transactional(readOnly = true)
	Map<UUID, RegulationDraftView> views(Collection<UUID> ids) {
		return this.repository.findByIdIn(ids)
			.stream()
			.filter((draft) -> this.access.isInsider(draft.committee()))
			.map(RegulationDraft::view)
			.collect(Collectors.toMap((view) -> view.id().value(), Function.identity()));
	}

	@Transactional(readOnly = true)
	List<RegulationDraftView> openOf(CommitteeId committee) {
		if (!this.access.isInsider(committee)) {
			return List.of();
		}
		return this.repository.findOpenOf(committee.value()).stream().map(RegulationDraft::view).toList();
	}

}
