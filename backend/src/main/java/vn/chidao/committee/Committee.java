package vn.chidao.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.security.CommitteeId;

/**
 * A steering committee, or a body that stands under one, with the agencies that have a
 * role in it over time.
 */
@Entity
@Table(name = "committee")
class Committee extends Aggregate implements Shown<CommitteeView> {

	@Enumerated(EnumType.STRING)
	@Column(name = "kind", nullable = false, updatable = false)
	private CommitteeKind kind;

	@Column(name = "name", nullable = false)
	private String name;

	@Column(name = "short_name", nullable = false)
	private String shortName;

	@Column(name = "parent_id", updatable = false)
	private @Nullable UUID parentId;

	@Column(name = "principal_id", nullable = false, updatable = false)
	private UUID principalId;

	@Embedded
	private @Nullable DecisionReference establishedBy;

	@Column(name = "founding_date", nullable = false)
	private LocalDate foundingDate;

	@Column(name = "dissolution_date")
	private @Nullable LocalDate dissolutionDate;

	// owned from this side, so that a change of roles grows the committee's version
	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "committee_id", nullable = false, updatable = false)
	private List<AgencyRoleTerm> agencyRoles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "committee_decision", joinColumns = @JoinColumn(name = "committee_id"))
	@OrderColumn(name = "position")
	private List<CommitteeDecision> decisions = new ArrayList<>();

	protected Committee() {
	}

	private Committee(EstablishCommittee act, @Nullable Committee parent, Instant createdAt) {
		super(createdAt);
		this.kind = act.kind();
		this.name = act.name().strip();
		this.shortName = act.shortName().strip();
		this.parentId = (parent != null) ? parent.uuid() : null;
		this.principalId = (parent != null) ? parent.principalId : uuid();
		this.establishedBy = act.establishedBy();
		this.foundingDate = act.foundingDate();
	}

	/**
	 * Set up a body.
	 * @param act what is set up
	 * @param parent the body it stands under, null for a steering committee
	 * @param createdAt when
	 * @return the new body
	 * @throws IllegalArgumentException if a body of its kind does not stand there
	 */
	static Committee establish(EstablishCommittee act, @Nullable Committee parent, Instant createdAt) {
		if (!fits(act.kind(), parent)) {
			throw new IllegalArgumentException("a " + act.kind() + " does not stand there");
		}
		Committee committee = new Committee(act, parent, createdAt);
		if (act.standingAgencyId() != null) {
			committee.agencyRoles().assign(act.standingAgencyId(), AgencyRoleKind.STANDING_AGENCY, act.foundingDate());
		}
		return committee;
	}

	private static boolean fits(CommitteeKind kind, @Nullable Committee parent) {
		return (parent != null) ? kind.parents().contains(parent.kind) : kind.parents().isEmpty();
	}

	/**
	 * Why a decision cannot take effect on a day.
	 * @return the reason, or null if it can
	 */
	@Nullable LifeObstacle obstacle(CommitteeDecisionKind kind, LocalDate day) {
		if (this.dissolutionDate != null) {
			return LifeObstacle.ENDED;
		}
		if (day.isBefore(this.foundingDate)) {
			return LifeObstacle.BEFORE_FOUNDING;
		}
		boolean later = this.decisions.stream()
			.anyMatch((decision) -> decision.kind() == kind && !decision.effectiveOn().isBefore(day));
		return later ? LifeObstacle.LATER_DECISION : null;
	}

	/**
	 * Bear another name from a day on.
	 * @throws IllegalStateException if there is an {@link #obstacle}
	 */
	void rename(String newName, String newShortName, DecisionReference decision, LocalDate from) {
		record(new CommitteeDecision(CommitteeDecisionKind.RENAMING, from, decision, null, this.name, this.shortName));
		this.name = newName;
		this.shortName = newShortName;
	}

	/**
	 * Put a decision on record that leaves the body as it is.
	 * @throws IllegalStateException if there is an {@link #obstacle}
	 */
	void record(CommitteeDecision decision) {
		LifeObstacle obstacle = obstacle(decision.kind(), decision.effectiveOn());
		// a body may absorb two others on one day
		if (obstacle != null && decision.kind() != CommitteeDecisionKind.ABSORPTION) {
			throw new IllegalStateException(obstacle.name());
		}
		this.decisions.add(decision);
	}

	/**
	 * End the body: agencies lose their roles with it.
	 * @throws IllegalStateException if there is an {@link #obstacle}
	 */
	void end(CommitteeDecision decision) {
		record(decision);
		LocalDate lastDay = decision.effectiveOn();
		this.dissolutionDate = lastDay;
		agencyRoles().endOn(lastDay);
	}

	/** The decisions in its life, the one that set it up first. */
	List<CommitteeDecisionView> history() {
		List<CommitteeDecisionView> history = new ArrayList<>();
		history.add(new CommitteeDecisionView(CommitteeDecisionKind.ESTABLISHMENT, this.foundingDate,
				this.establishedBy, null, null));
		this.decisions.stream()
			.map((decision) -> new CommitteeDecisionView(decision.kind(), decision.effectiveOn(), decision.decision(),
					(decision.otherId() != null) ? new CommitteeId(decision.otherId()) : null, decision.formerName()))
			.sorted(Comparator.comparing(CommitteeDecisionView::effectiveOn))
			.forEach(history::add);
		return history;
	}

	/** As of a day, under the name it bore then. */
	CommitteeView view(LocalDate day) {
		CommitteeView view = view().at(day);
		return this.decisions.stream()
			.filter((decision) -> decision.kind() == CommitteeDecisionKind.RENAMING
					&& decision.effectiveOn().isAfter(day))
			.min(Comparator.comparing(CommitteeDecision::effectiveOn))
			.map((next) -> view.named(Objects.requireNonNullElse(next.formerName(), this.name),
					Objects.requireNonNullElse(next.formerShortName(), this.shortName)))
			.orElse(view);
	}

	/** What agencies do for the body; changing it changes the body. */
	AgencyRoles agencyRoles() {
		return new AgencyRoles(this.agencyRoles, this.foundingDate);
	}

	CommitteeId id() {
		return new CommitteeId(uuid());
	}

	@Override
	public CommitteeView view() {
		return CommitteeView.of(this);
	}

	CommitteeKind kind() {
		return this.kind;
	}

	String name() {
		return this.name;
	}

	String shortName() {
		return this.shortName;
	}

	@Nullable CommitteeId parentId() {
		return (this.parentId != null) ? new CommitteeId(this.parentId) : null;
	}

	CommitteeId principalId() {
		return new CommitteeId(this.principalId);
	}

	Tenure tenure() {
		return new Tenure(this.foundingDate, this.dissolutionDate);
	}

	boolean existsOn(LocalDate day) {
		return tenure().contains(day);
	}

	@Nullable DecisionReference establishedBy() {
		return this.establishedBy;
	}

	LocalDate foundingDate() {
		return this.foundingDate;
	}

	@Nullable LocalDate dissolutionDate() {
		return this.dissolutionDate;
	}

}
