package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftProblemKind;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.draft.DraftRuleState;
import vn.chidao.regulation.draft.RegulationDraftState;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.check.KnownText;
import vn.chidao.regulation.engine.check.RuleBookCheck;
import vn.chidao.regulation.engine.check.RuleDraft;
import vn.chidao.regulation.engine.check.RuleProblem;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.text.Problem;

/** Finds everything that is wrong with a draft, each thing at its place. */
@Component
class DraftProblems {

	/** More cases are not named in one refusal. */
	private static final int MOST_NAMED = 5;

	private final DraftWords words;

	private final DraftSurroundings surroundings;

	DraftProblems(DraftWords words, DraftSurroundings surroundings) {
		this.words = words;
		this.surroundings = surroundings;
	}

	/** All problems; none of a draft that is not worked on any more. */
	List<DraftProblemView> of(RegulationDraftView draft) {
		if (draft.state() != RegulationDraftState.OPEN) {
			return List.of();
		}
		return Stream
			.of(ofHead(draft).stream(), ofText(draft.content()).stream(), ofReading(draft.content()).stream(),
					ofRules(draft).stream(), this.surroundings.problems(draft).stream())
			.flatMap((problems) -> problems)
			.toList();
	}

	/** Why a draft is not adopted. */
	List<UserError> refusals(RegulationDraftView draft) {
		return of(draft).stream()
			.filter(DraftProblemView::isBlocking)
			.<UserError>map((problem) -> problem.refusal(withCases(problem)))
			.toList();
	}

	/** A refusal has no list of cases beside it. */
	private String withCases(DraftProblemView problem) {
		String titles = problem.cases()
			.stream()
			.map(DraftProblemView.DependentCaseView::title)
			.distinct()
			.limit(MOST_NAMED)
			.collect(Collectors.joining("; "));
		return titles.isEmpty() ? problem.message()
				: this.words.text("regulation.draft.openCases.named", problem.message(), titles);
	}

	private List<DraftProblemView> ofHead(RegulationDraftView draft) {
		return draft.head()
			.missing()
			.stream()
			.map((field) -> DraftProblemView.of(DraftProblemKind.MISSING_FIELD,
					this.words.text("regulation.draft.missing." + field), DraftProblemView.Place.field(field)))
			.toList();
	}

	private List<DraftProblemView> ofText(DraftContent content) {
		return content.source()
			.remarks()
			.stream()
			// the identity says itself what is missing
			.filter((remark) -> remark.kind() != Problem.Kind.MISSING_NUMBER
					&& remark.kind() != Problem.Kind.MISSING_DATE)
			.map((remark) -> DraftProblemView.of((remark.kind() == Problem.Kind.REPEATED_NUMBER)
					? DraftProblemKind.REPEATED_NUMBER : DraftProblemKind.TEXT_REMARK, atLine(remark),
					DraftProblemView.Place.line(remark.line())))
			.toList();
	}

	private String atLine(Problem remark) {
		String message = this.words.text("regulation.problem." + remark.kind(), remark.citation());
		return (remark.line() > 0)
				? this.words.text("refusal.regulation.atLine", Integer.toString(remark.line()), message) : message;
	}

	private List<DraftProblemView> ofReading(DraftContent content) {
		List<DraftProblemView> problems = new ArrayList<>();
		List<String> unseen = content.rules(DraftRuleState.PROPOSED).stream().map(DraftRule::code).toList();
		if (!unseen.isEmpty()) {
			problems.add(DraftProblemView.of(DraftProblemKind.UNSEEN_RULE,
					this.words.text("regulation.draft.unseen", unseen.size()),
					DraftProblemView.Place.rules(null, unseen)));
		}
		else if (content.rules(DraftRuleState.CONFIRMED).isEmpty()) {
			problems.add(DraftProblemView.of(DraftProblemKind.NO_RULE, this.words.text("regulation.draft.noRule"),
					DraftProblemView.Place.nowhere()));
		}
		return problems;
	}

	private List<DraftProblemView> ofRules(RegulationDraftView draft) {
		String notation = this.words.notation(draft);
		List<RuleDefinition> rules = draft.content().definitions(notation);
		KnownText text = KnownText.of(notation,
				draft.content()
					.provisions()
					.stream()
					.map(DraftProvision::anchor)
					.map((anchor) -> AnchorCitations.of(anchor, notation, "").provision())
					.toList());
		Map<String, String> names = rules.stream().collect(Collectors.toMap(RuleDefinition::code, this::name));
		return RuleBookCheck.check(rules.stream().map(RuleDraft::of).toList(), text)
			.stream()
			.map((problem) -> view(problem, names))
			.toList();
	}

	/** People know a rule by where it stands, not by its code. */
	private String name(RuleDefinition rule) {
		return rule.citations()
			.stream()
			.map(Citation::provision)
			.filter((provision) -> provision.article() != null)
			.findFirst()
			.map(this.words.texts()::label)
			.orElse(rule.code());
	}

	private DraftProblemView view(RuleProblem problem, Map<String, String> names) {
		Map<String, Object> named = new HashMap<>(problem.message().args());
		named.replaceAll((argument, value) -> (value instanceof String code) ? names.getOrDefault(code, code) : value);
		RuleProblem.Place place = problem.place();
		String anchor = (place.citation() != null) ? Anchors.of(place.citation()) : null;
		return DraftProblemView.of(kind(problem.kind()),
				this.words.texts().text(new Message(problem.message().key(), named)),
				DraftProblemView.Place.rules(place.rule(), place.others()).at(anchor));
	}

	private static DraftProblemKind kind(RuleProblem.Kind kind) {
		return switch (kind) {
			case MISSING_CLAUSE -> DraftProblemKind.MISSING_CLAUSE;
			case INVALID_VALIDITY -> DraftProblemKind.INVALID_VALIDITY;
			case VALIDITY_GAP -> DraftProblemKind.VALIDITY_GAP;
			case NO_PROVISION -> DraftProblemKind.NO_CLAUSE;
			// what cannot be read, or has the code of another, is refused before it gets
			// here
			case CONTRADICTION, UNKNOWN_TYPE, UNKNOWN_PARAMETER, INVALID_PARAMETER, DUPLICATE_CODE ->
				DraftProblemKind.CONTRADICTION;
		};
	}

}
