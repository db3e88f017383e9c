package vn.chidao.regulation.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.recognition.Confidence;

/**
 * A rule of a draft. Its citations of the draft itself name no number, which may still
 * change.
 *
 * @param code its name within the regulation
 * @param says what it says and where
 * @param force how it binds
 * @param reading how it was read
 */
public record DraftRule(String code, Says says, Force force, Reading reading) {

	/**
	 * A rule that exists, taken over.
	 * @param rule the rule
	 * @param notation the regulation it comes from
	 * @param beginning first day of that regulation; a rule that begins with it begins
	 * with the new one
	 * @return the rule, confirmed
	 */
	public static DraftRule of(RuleDefinition rule, String notation, @Nullable LocalDate beginning) {
		LocalDate from = rule.force().from();
		return new DraftRule(rule.code(),
				new Says(rule.type(), rule.rule().parameters(),
						rule.citations().stream().map((citation) -> renumbered(citation, notation, "")).toList()),
				new Force(rule.severity(), rule.basis().quality(),
						(from == null || from.equals(beginning)) ? null : from, rule.force().to()),
				new Reading(DraftRuleState.CONFIRMED, null, List.of()));
	}

	/**
	 * The rule as the regulation will lay it down.
	 * @param notation number and symbol of the regulation
	 * @return the rule
	 */
	public RuleDefinition definition(String notation) {
		List<Citation> citations = this.says.citations()
			.stream()
			.map((citation) -> renumbered(citation, "", notation))
			.toList();
		return new RuleDefinition(this.code, this.says.type().read(this.says.parameters()),
				new RuleDefinition.Basis(citations, this.force.quality(), Layer.REGULATION),
				new RuleDefinition.Force(this.force.severity(), this.force.from(), this.force.to()));
	}

	/**
	 * The same rule, standing elsewhere among those read and confirmed.
	 * @param state where it stands
	 * @return the rule
	 */
	public DraftRule with(DraftRuleState state) {
		return new DraftRule(this.code, this.says, this.force,
				new Reading(state, this.reading.confidence(), this.reading.notStated()));
	}

	static Citation renumbered(Citation citation, String from, String to) {
		Instrument instrument = citation.instrument();
		boolean own = instrument.kind() == Instrument.Kind.REGULATION || instrument.kind() == Instrument.Kind.DECISION;
		return (own && instrument.number().equals(from)) ? new Citation(new Instrument(instrument.kind(), to),
				citation.provision(), citation.quote(), citation.source()) : citation;
	}

	/**
	 * What a rule says and where.
	 *
	 * @param type its kind
	 * @param parameters its parameters, from which a rule can be made
	 * @param citations the provisions, the main one first; at least one
	 */
	public record Says(RuleType type, Map<String, Object> parameters, List<Citation> citations) {

		public Says {
			citations = List.copyOf(citations);
		}

	}

	/**
	 * How a rule binds.
	 *
	 * @param severity what a breach does
	 * @param quality how much of the text is known
	 * @param from first day, if it has its own
	 * @param to last day, if it has one
	 */
	public record Force(Severity severity, SourceQuality quality, @Nullable LocalDate from, @Nullable LocalDate to) {

	}

	/**
	 * How a rule was read.
	 *
	 * @param state where it stands
	 * @param confidence how sure the reading is, null for what was not read
	 * @param notStated parameters the text is silent about
	 */
	public record Reading(DraftRuleState state, @Nullable Confidence confidence, List<String> notStated) {

		public Reading {
			notStated = List.copyOf(notStated);
		}

	}

}
