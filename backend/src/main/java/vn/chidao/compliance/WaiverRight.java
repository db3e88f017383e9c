package vn.chidao.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.security.CommitteeId;

/**
 * Who may let a rule pass: whom the regulation names. None of the five known regulations
 * names anybody; then it is the head of the committee, who is in charge of all its work,
 * and nobody else.
 */
@Component
class WaiverRight {

	private final Regulations regulations;

	private final Assessments assessments;

	private final Messages messages;

	WaiverRight(Regulations regulations, Assessments assessments, Messages messages) {
		this.regulations = regulations;
		this.assessments = assessments;
		this.messages = messages;
	}

	Ruling of(CommitteeId committee) {
		CommitteeRules rules = this.regulations.rulesOf(committee, this.assessments.today());
		Answer<List<Holder>> named = rules.inForce().obligations().responsible(Duty.WAIVE_OBLIGATIONS);
		return new Ruling(named.value().filter((holders) -> !holders.isEmpty()).orElse(List.of(Holder.HEAD)), named,
				rules);
	}

	Optional<RuleViolation> refusal(Ruling ruling, Standing standing) {
		if (ruling.permits(standing)) {
			return Optional.empty();
		}
		List<String> titles = ruling.rules().titles(ruling.holders());
		List<CitationView> citations = ruling.rules().citationsOf(ruling.named().rules());
		String key = citations.isEmpty() ? "refusal.waiver.right.notStated" : "refusal.waiver.right";
		return Optional
			.of(new RuleViolation(this.messages.text(key, String.join(", ", titles)), null, RuleType.RESPONSIBILITY,
					citations, titles, this.messages.text("refusal.waiver.right.wayOut", String.join(", ", titles))));
	}

	/**
	 * What the texts say of the right.
	 *
	 * @param holders who has it
	 * @param named what the texts say
	 * @param rules the rules in force
	 */
	record Ruling(List<Holder> holders, Answer<List<Holder>> named, CommitteeRules rules) {

		boolean permits(Standing standing) {
			return standing.actingPost().isPresent()
					&& this.holders.stream().anyMatch((holder) -> holder.isHeldBy(standing.capacities()));
		}

		/** For those who want to know before they ask. */
		WaiverRightView view() {
			return new WaiverRightView(this.rules.titles(this.holders), this.named.value().isPresent(),
					this.rules.citationsOf(this.named.rules()));
		}

		/** The clause, as put on record; null where the text is silent. */
		@Nullable String basis() {
			CommitteeRules vietnamese = this.rules.in(Languages.VIETNAMESE);
			String labels = vietnamese.citationsOf(this.named.rules())
				.stream()
				.map(CitationView::label)
				.collect(Collectors.joining("; "));
			return labels.isEmpty() ? null : labels;
		}

	}

}
