package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/** One rule as data; part of {@link Regulation}. */
@Entity
class RegulationRule {

	@Id
	@Column(name = "id", updatable = false)
	private UUID id;

	@Column(name = "position", updatable = false)
	private int position;

	@Column(name = "code", updatable = false)
	private String code;

	@Enumerated(EnumType.STRING)
	@Column(name = "type", updatable = false)
	private RuleType type;

	@Column(name = "parameters", updatable = false)
	private String parameters;

	@Column(name = "citations", updatable = false)
	private String citations;

	@Enumerated(EnumType.STRING)
	@Column(name = "severity", updatable = false)
	private Severity severity;

	@Enumerated(EnumType.STRING)
	@Column(name = "source_quality", updatable = false)
	private SourceQuality sourceQuality;

	@Column(name = "valid_from", updatable = false)
	private @Nullable LocalDate validFrom;

	@Column(name = "valid_to")
	private @Nullable LocalDate validTo;

	@Column(name = "revision", updatable = false)
	private int revision;

	protected RegulationRule() {
	}

	RegulationRule(RuleDefinition definition, int position) {
		this.id = Ids.next();
		this.position = position;
		this.code = definition.code();
		this.type = definition.type();
		this.parameters = RuleJson.parameters(definition.rule());
		this.citations = RuleJson.citations(definition.citations());
		this.severity = definition.severity();
		this.sourceQuality = definition.basis().quality();
		this.validFrom = definition.force().from();
		this.validTo = definition.force().to();
	}

	/**
	 * The next version of this rule, which ends this one.
	 * @param next the rule as it judges from then on
	 * @param from its first day
	 * @return the next version
	 */
	RegulationRule followedBy(RuleDefinition next, LocalDate from) {
		RegulationRule version = new RegulationRule(next, this.position);
		version.revision = this.revision + 1;
		version.validFrom = from;
		version.validTo = this.validTo;
		this.validTo = from.minusDays(1);
		return version;
	}

	String code() {
		return this.code;
	}

	int revision() {
		return this.revision;
	}

	UUID uuid() {
		return this.id;
	}

	RuleDefinition definition() {
		return new RuleDefinition(this.code, this.type.read(RuleJson.parameters(this.parameters)),
				new RuleDefinition.Basis(RuleJson.citations(this.citations), this.sourceQuality, Layer.REGULATION),
				new RuleDefinition.Force(this.severity, this.validFrom, this.validTo));
	}

}
