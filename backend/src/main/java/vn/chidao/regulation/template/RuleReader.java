package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.InvalidParametersException;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * Reads the rules of one file.
 *
 * @param layer whose rules they are
 * @param quality how much of the text is known
 * @param instrument the document, unless a rule names its own
 * @param from first day in force, unless a rule names its own
 */
record RuleReader(Layer layer, SourceQuality quality, @Nullable Instrument instrument, @Nullable LocalDate from) {

	RuleDefinition read(Section section) {
		section.allow("code", "type", "severity", "sourceQuality", "instrument", "validFrom", "validTo", "parameters",
				"provisions", "clauses");
		Instrument document = document(section);
		List<Citation> citations = section.sections("provisions")
			.stream()
			.map((provision) -> citation(document, provision))
			.toList();
		LocalDate ownFrom = section.dateIfAny("validFrom");
		RuleDefinition.Force force = new RuleDefinition.Force(section.choice("severity", Severity.class),
				(ownFrom != null) ? ownFrom : this.from, section.dateIfAny("validTo"));
		try {
			return new RuleDefinition(section.text("code"), rule(section),
					new RuleDefinition.Basis(citations, quality(section), this.layer), force);
		}
		catch (InvalidTemplateException ex) {
			throw ex;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidTemplateException(section.path(), InvalidTemplateException.Fault.WRONG,
					String.valueOf(ex.getMessage()));
		}
	}

	private static Rule rule(Section section) {
		try {
			return section.choice("type", RuleType.class).read(section.map("parameters"));
		}
		catch (InvalidParametersException ex) {
			throw new InvalidTemplateException(section.path() + ".parameters",
					InvalidTemplateException.Fault.PARAMETERS, String.valueOf(ex.getMessage()));
		}
	}

	private SourceQuality quality(Section section) {
		return section.has("sourceQuality") ? section.choice("sourceQuality", SourceQuality.class) : this.quality;
	}

	private Instrument document(Section section) {
		if (section.has("instrument")) {
			return named(section);
		}
		if (this.instrument == null) {
			throw new InvalidTemplateException(section.path() + ".instrument", InvalidTemplateException.Fault.MISSING,
					"");
		}
		return this.instrument;
	}

	private static Instrument named(Section section) {
		Section named = section.section("instrument").allow("kind", "number");
		return new Instrument(named.choice("kind", Instrument.Kind.class), named.text("number"));
	}

	static Citation citation(Instrument document, Section section) {
		section.allow("instrument", "article", "clause", "point", "quote", "source");
		Provision provision = new Provision(section.textIfAny("article"), section.textIfAny("clause"),
				section.textIfAny("point"));
		if (provision.article() == null && section.textIfAny("source") == null) {
			throw new InvalidTemplateException(section.path(), InvalidTemplateException.Fault.NO_PLACE, "");
		}
		String quote = section.textIfAny("quote");
		Instrument instrument = section.has("instrument") ? named(section) : document;
		return new Citation(instrument, provision, (quote != null) ? quote : "", section.textIfAny("source"));
	}

}
