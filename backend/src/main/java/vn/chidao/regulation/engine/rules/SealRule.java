package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Which seal goes with whose signature. A body without a seal of its own uses that of an
 * agency.
 *
 * @param body whose documents
 * @param holders whose signature
 * @param office the public office the signatory has to hold, where one post has holders
 * who use different seals
 * @param seal whose seal
 */
public record SealRule(Body body, List<Holder> holders, @Nullable String office,
		Seal seal) implements Rule, Empowering {

	public SealRule {
		holders = List.copyOf(holders);
	}

	static SealRule read(Parameters parameters) {
		return new SealRule(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolders("holders"), parameters.text("office").orElse(null),
				parameters.requiredSeal("seal"));
	}

	@Override
	public RuleType type() {
		return RuleType.SEAL_RULE;
	}

	@Override
	public Power power() {
		return Power.SEAL;
	}

	/**
	 * Whether the rule speaks of a signatory.
	 * @param signatory who signs
	 * @return false for another post, or for the same post with another public office
	 */
	public boolean covers(Signatory signatory) {
		return this.holders.stream().anyMatch((holder) -> holder.isHeldBy(signatory.capacities()))
				&& (this.office == null || this.office.equals(signatory.office()));
	}

	/**
	 * The agency whose seal is used.
	 * @param signatory who signs
	 * @return its name
	 */
	public String sealOf(Signatory signatory) {
		return Objects.requireNonNullElse(this.seal.agency(), signatory.agency());
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("holders", this.holders, NarrowedBy.LESS)
			.putIfSet("office", this.office, NarrowedBy.CHANGE)
			.put("seal", this.seal, NarrowedBy.CHANGE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		Message who = (this.office != null)
				? new Message("signatory.inOffice", Map.of("holders", this.holders, "office", this.office))
				: new Message("signatory", Map.of("holders", this.holders));
		return List.of(new Message("explain.SEAL_RULE", Map.of("signatory", who, "seal", this.seal)));
	}

}
