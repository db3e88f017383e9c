package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.PaperPurpose;

/**
 * Somebody signs in place of somebody else (<i>ký thay</i>).
 *
 * @param body whose documents
 * @param delegate who signs
 * @param principal in whose place
 * @param limits which documents, and when
 */
public record SignOnBehalf(Body body, Holder delegate, Holder principal, Limits limits) implements Rule {

	static SignOnBehalf read(Parameters parameters) {
		Limits limits = new Limits(parameters.flag("whenAssigned", false),
				parameters.choices("purposes", PaperPurpose.class), parameters.text("area").orElse(null));
		return new SignOnBehalf(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolder("delegate"), parameters.requiredHolder("principal"), limits);
	}

	@Override
	public RuleType type() {
		return RuleType.SIGN_ON_BEHALF;
	}

	/**
	 * Whether the rule speaks of who signs.
	 * @param facts who signs what
	 * @return true if it lets that person sign something
	 */
	public boolean names(SigningFacts facts) {
		return facts.body() == this.body && this.delegate.isHeldBy(facts.signer());
	}

	/**
	 * Why this document is not one the delegate may sign.
	 * @param facts who signs what
	 * @return the reason, or empty if the delegate may sign it
	 */
	public Optional<Breach> refusal(SigningFacts facts) {
		if (this.limits.whenAssigned() && !facts.assigned()) {
			Map<String, Object> args = Map.of("delegate", this.delegate, "principal", this.principal);
			return Optional.of(breach("sign.notAssigned", args));
		}
		if (!this.limits.covers(facts.paper())) {
			return Optional.of(breach("sign.outOfScope",
					Map.of("delegate", this.delegate, "principal", this.principal, "limits", this.limits.describe())));
		}
		return Optional.empty();
	}

	private Breach breach(String key, Map<String, Object> args) {
		return new Breach(new Message(key, args), new Message(key + ".wayOut", args), List.of(this.principal));
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("delegate", this.delegate, NarrowedBy.CHANGE)
			.put("principal", this.principal, NarrowedBy.CHANGE)
			.put("whenAssigned", this.limits.whenAssigned(), NarrowedBy.MORE)
			.putIfSet("purposes", this.limits.sortedPurposes(), NarrowedBy.NAMING)
			.putIfSet("area", this.limits.area(), NarrowedBy.NAMING)
			.list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		sentences.add(new Message("explain.SIGN_ON_BEHALF",
				Map.of("delegate", this.delegate, "principal", this.principal, "limits", this.limits.describe())));
		if (this.limits.whenAssigned()) {
			sentences.add(Message.of("explain.SIGN_ON_BEHALF.whenAssigned"));
		}
		return List.copyOf(sentences);
	}

	/**
	 * Which documents, and when.
	 *
	 * @param whenAssigned whether each needs an assignment or authorisation beforehand
	 * @param purposes what the documents are for; empty for all
	 * @param area the functional area they belong to, if the text limits it
	 */
	public record Limits(boolean whenAssigned, Set<PaperPurpose> purposes, @Nullable String area) {

		public Limits {
			purposes = Set.copyOf(purposes);
		}

		boolean covers(SigningFacts.Paper paper) {
			return (this.purposes.isEmpty() || this.purposes.contains(paper.purpose()))
					&& (this.area == null || this.area.equals(paper.area()));
		}

		List<PaperPurpose> sortedPurposes() {
			return this.purposes.stream().sorted().toList();
		}

		Message describe() {
			Object what = this.purposes.isEmpty() ? Message.of("papers.all") : sortedPurposes();
			return (this.area != null) ? new Message("papers.inArea", Map.of("papers", what, "area", this.area))
					: new Message("papers", Map.of("papers", what));
		}

	}

}
