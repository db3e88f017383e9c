package vn.chidao.regulation.engine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Finds all that is wrong with the rules somebody wrote for a regulation, at once and
 * each at its place, so that nothing is put in force half right.
 */
public final class RuleBookCheck {

	private final KnownText text;

	private final List<RuleProblem> problems = new ArrayList<>();

	private RuleBookCheck(KnownText text) {
		this.text = text;
	}

	/**
	 * Check the rules of one regulation.
	 * @param drafts the rules
	 * @param text the text they cite
	 * @return the problems in the order of the rules; empty when the rules are sound
	 */
	public static List<RuleProblem> check(Collection<RuleDraft> drafts, KnownText text) {
		RuleBookCheck check = new RuleBookCheck(text);
		List<Read> read = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		for (RuleDraft draft : drafts) {
			if (!codes.add(draft.code())) {
				check.add(RuleProblem.Kind.DUPLICATE_CODE, RuleProblem.Place.of(draft.code()),
						Map.of("rule", draft.code()));
			}
			check.judgeBasis(draft);
			DraftReader.read(draft, check.problems).ifPresent((rule) -> read.add(new Read(draft, rule)));
		}
		for (int i = 0; i < read.size(); i++) {
			check.judgeTogether(read.get(i), read.subList(i + 1, read.size()));
			check.judgeSuccession(read.get(i), read);
		}
		return List.copyOf(check.problems);
	}

	private void judgeBasis(RuleDraft draft) {
		if (draft.basis().citations().isEmpty()) {
			add(RuleProblem.Kind.NO_PROVISION, RuleProblem.Place.of(draft.code()), Map.of("rule", draft.code()));
		}
		for (Citation citation : draft.basis().citations()) {
			if (this.text.lacks(citation)) {
				add(RuleProblem.Kind.MISSING_CLAUSE, RuleProblem.Place.provision(draft.code(), citation),
						Map.of("rule", draft.code(), "clause", citation));
			}
		}
		if (draft.basis().endsBeforeItBegins()) {
			add(RuleProblem.Kind.INVALID_VALIDITY, RuleProblem.Place.of(draft.code()), Map.of("rule", draft.code()));
		}
	}

	private void judgeTogether(Read one, List<Read> others) {
		for (Read other : others) {
			if (Questions.same(one.rule(), other.rule()) && one.draft().basis().overlaps(other.draft().basis())
					&& Questions.exclude(one.rule(), other.rule())) {
				add(RuleProblem.Kind.CONTRADICTION,
						RuleProblem.Place.together(other.draft().code(), one.draft().code()),
						Map.of("rule", other.draft().code(), "other", one.draft().code(), "says",
								other.rule().explanation(), "otherSays", one.rule().explanation()));
			}
		}
	}

	/** A rule that ends is followed at once, or not at all. */
	private void judgeSuccession(Read one, List<Read> all) {
		LocalDate to = one.draft().basis().to();
		if (to == null || one.draft().basis().endsBeforeItBegins()) {
			return;
		}
		List<Read> related = all.stream()
			.filter((other) -> !other.equals(one) && Questions.same(one.rule(), other.rule()))
			.toList();
		LocalDate next = to.plusDays(1);
		if (related.stream().anyMatch((other) -> other.draft().basis().holdsOn(next))) {
			return;
		}
		Optional<Read> successor = related.stream()
			.filter((other) -> other.start().isAfter(next))
			.min((a, b) -> a.start().compareTo(b.start()));
		successor.ifPresent((other) -> add(RuleProblem.Kind.VALIDITY_GAP,
				RuleProblem.Place.together(other.draft().code(), one.draft().code()),
				Map.of("rule", other.draft().code(), "other", one.draft().code(), "from", next, "to",
						other.start().minusDays(1))));
	}

	private void add(RuleProblem.Kind kind, RuleProblem.Place place, Map<String, Object> args) {
		this.problems.add(new RuleProblem(kind, place, new Message("check." + kind.name(), args)));
	}

	/** A draft that could be read. */
	private record Read(RuleDraft draft, Rule rule) {

		LocalDate start() {
			LocalDate from = this.draft.basis().from();
			return (from != null) ? from : LocalDate.MIN;
		}

	}

}
