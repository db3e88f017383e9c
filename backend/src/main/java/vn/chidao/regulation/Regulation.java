package vn.chidao.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.security.CommitteeId;

/**
 * A regulation under which a committee works, with its text and its rules. Its rules
 * never change: an amendment is a regulation of its own, and what is completed later is a
 * further version of a rule with days of its own, so that an old case can be judged by
 * the old rules.
 */
@Entity
class Regulation extends Aggregate {

	@Column(name = "committee_id", updatable = false)
	private UUID committeeId;

	@Embedded
	private RegulationHead head;

	@Column(name = "effective_from", updatable = false)
	private LocalDate effectiveFrom;

	@Column(name = "effective_to")
	private @Nullable LocalDate effectiveTo;

	@Column(name = "template_code", updatable = false)
	private @Nullable String templateCode;

	/** Conflicts of a regulation that came from no template, as JSON. */
	@Column(name = "conflicts", updatable = false)
	private @Nullable String conflicts;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "regulation_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<RegulationProvision> provisions = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "regulation_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<RegulationRule> rules = new ArrayList<>();

	protected Regulation() {
	}

	private Regulation(Adoption adoption, Instant now) {
		super(now);
		this.committeeId = adoption.committee().value();
		this.head = adoption.head();
		this.effectiveFrom = adoption.effectiveFrom();
		this.templateCode = adoption.templateCode();
	}

	/**
	 * Take up a regulation.
	 * @param adoption what is taken up
	 * @param rules its rules
	 * @param now when
	 * @return the regulation, without text
	 */
	static Regulation adopt(Adoption adoption, Collection<RegulationRule> rules, Instant now) {
		Regulation regulation = new Regulation(adoption, now);
		regulation.rules.addAll(rules);
		return regulation;
	}

	/**
	 * Add the text, once it is known.
	 * @param text all provisions in reading order
	 * @param quality how much of it is known
	 * @throws IllegalStateException if it already has one
	 */
	void complete(Collection<RegulationProvision> text, SourceQuality quality) {
		if (hasText()) {
			throw new IllegalStateException("The text of a regulation does not change");
		}
		this.provisions.addAll(text);
		this.head = this.head.with(quality);
	}

	/**
	 * Note where it contradicts itself. Before it is stored.
	 * @param found the conflicts
	 */
	void note(List<Conflict> found) {
		this.conflicts = found.isEmpty() ? null : DraftJson.write(found);
	}

	/**
	 * A parameter a rule left open is stated.
	 * @param known the rule so far
	 * @param completed the rule with the parameter
	 * @param from first day on which the completed rule judges
	 */
	void complete(RegulationRule known, RuleDefinition completed, LocalDate from) {
		this.rules.add(known.followedBy(completed, from));
	}

	/** It is replaced: its last day is the day before its successor's first. */
	void endBefore(Regulation successor) {
		this.effectiveTo = successor.effectiveFrom.minusDays(1);
	}

	boolean hasText() {
		return !this.provisions.isEmpty();
	}

	RegulationId id() {
		return new RegulationId(uuid());
	}

	CommitteeId committee() {
		return new CommitteeId(this.committeeId);
	}

	RegulationHead head() {
		return this.head;
	}

	LocalDate effectiveFrom() {
		return this.effectiveFrom;
	}

	@Nullable LocalDate effectiveTo() {
		return this.effectiveTo;
	}

	@Nullable String templateCode() {
		return this.templateCode;
	}

	List<Conflict> conflicts() {
		return (this.conflicts != null) ? DraftJson.conflicts(this.conflicts) : List.of();
	}

	/** All its rules, every version of each. */
	List<RegulationRule> rules() {
		return List.copyOf(this.rules);
	}

	List<RegulationProvision> provisions() {
		return List.copyOf(this.provisions);
	}

	boolean isInForce(LocalDate day) {
		return !day.isBefore(this.effectiveFrom) && lasts(day);
	}

	/** Whether it has not ended before the day. */
	boolean lasts(LocalDate day) {
		return this.effectiveTo == null || !day.isAfter(this.effectiveTo);
	}

	RegulationView view() {
		return RegulationView.of(this);
	}

}
