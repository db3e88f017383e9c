package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.draft.DraftConflicts;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.engine.RuleDefinition;

/** Makes a regulation of a draft with which nothing is wrong. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftEnactment {

	private final DraftDesk desk;

	private final DraftProblems problems;

	private final RegulationTimeline timeline;

	private final DraftConditions conditions;

	DraftEnactment(DraftDesk desk, DraftProblems problems, RegulationTimeline timeline, DraftConditions conditions) {
		this.desk = desk;
		this.problems = problems;
		this.timeline = timeline;
		this.conditions = conditions;
	}

	Outcome<RegulationDraft> take(DraftChange.AdoptRegulationDraft act) {
		return this.desk.take(RegulationAction.ADOPT_REGULATION_DRAFT, act.draftId(), act.expectedVersion());
	}

	boolean isUnderway(RegulationDraftId draft) {
		return this.conditions.isUnderway(draft);
	}

	/** Everything that keeps a draft from becoming a regulation. */
	List<UserError> obstacles(RegulationDraftView draft) {
		return this.problems.refusals(draft);
	}

	/**
	 * Put the draft in force. It has no {@linkplain #obstacles obstacles}.
	 * @param draft the draft, locked
	 * @param on the day it is adopted, its first day where it names none
	 * @param decision the decision it rests on, if one was named
	 * @return the regulation, or why it has no place
	 */
	Outcome<RegulationView> enact(RegulationDraft draft, LocalDate on, @Nullable String decision) {
		RegulationHead head = head(draft.head());
		LocalDate from = Optional.ofNullable(draft.head().effectiveFrom()).orElse(on);
		Outcome<RegulationView> inserted = this.timeline.insert(RegulationAction.ADOPT_REGULATION_DRAFT,
				new Adoption(draft.committee(), head, from, null), substance(draft.content(), head.notation()));
		RegulationView regulation = inserted.value();
		if (regulation != null) {
			draft.become(regulation.id());
			String by = (decision == null || decision.isBlank()) ? "" : " theo " + decision.strip();
			this.desk.keep(RegulationAction.ADOPT_REGULATION_DRAFT, draft, "Ban hành quy chế " + head.notation() + by);
		}
		return inserted;
	}

	private static RegulationHead head(DraftHead draft) {
		return new RegulationHead(Objects.requireNonNull(draft.number()),
				Objects.requireNonNullElse(draft.symbol(), ""), Objects.requireNonNull(draft.title()),
				Objects.requireNonNull(draft.issuedOn()), Objects.requireNonNull(draft.issuer()), draft.supersedes(),
				draft.sourceQuality());
	}

	private static RegulationTimeline.Substance substance(DraftContent content, String notation) {
		List<DraftProvision> provisions = content.provisions();
		List<RegulationProvision> text = IntStream.range(0, provisions.size())
			.mapToObj((place) -> new RegulationProvision(provisions.get(place), place))
			.toList();
		List<RuleDefinition> rules = content.definitions(notation);
		return new RegulationTimeline.Substance(rules, text, DraftConflicts.kept(content.conflicts(), rules, notation));
	}

}
