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
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;
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
			committee.assign(act.standingAgencyId(), AgencyRoleKind.STANDING_AGENCY, act.foundingDate());
		}
		return committee;
	}

	private static boolean fits(CommitteeKind kind, @Nullable Committee parent) {
		return (parent != null) ? kind.parents().contains(parent.kind) : kind.parents().isEmpty();
	}

	/**
	 * Why an agency cannot be given a role from a day on.
	 * @return the reason, or null if it can
	 */
	@Nullable RoleObstacle obstacle(AgencyId agency, AgencyRoleKind role, LocalDate from) {
		Tenure wanted = new Tenure(from, null);
		if (from.isBefore(this.foundingDate)) {
			return RoleObstacle.BEFORE_FOUNDING;
		}
		boolean held = terms(role).stream()
			.anyMatch((term) -> term.agencyId().equals(agency) && term.tenure().overlaps(wanted));
		if (held) {
			return RoleObstacle.ALREADY_HELD;
		}
		boolean later = role.isSingle() && terms(role).stream().anyMatch((term) -> startsOnOrAfter(term, from));
		return later ? RoleObstacle.LATER_HOLDER : null;
	}

	/**
	 * Give an agency a role without a known end. A role that one agency has at a time
	 * passes from the holder to the new agency on that day.
	 * @throws IllegalStateException if there is an {@link #obstacle}
	 */
	void assign(AgencyId agency, AgencyRoleKind role, LocalDate from) {
		RoleObstacle obstacle = obstacle(agency, role, from);
		if (obstacle != null) {
			throw new IllegalStateException(obstacle.name());
		}
		if (role.isSingle()) {
			terms(role).stream()
				.filter((term) -> term.tenure().contains(from))
				.forEach((term) -> term.endOn(from.minusDays(1)));
		}
		this.agencyRoles.add(new AgencyRoleTerm(agency, role, new Tenure(from, null)));
	}

	/** Let the roles of an agency follow to the one that stands for it. */
	void follow(AgencySuccession succession) {
		LocalDate from = succession.from();
		List<AgencyRoleTerm> held = this.agencyRoles.stream()
			.filter((term) -> term.agencyId().equals(succession.agency()) && !term.tenure().endsBefore(from))
			.toList();
		for (AgencyRoleTerm term : held) {
			if (term.tenure().validFrom().isBefore(from)) {
				Tenure rest = new Tenure(from, term.tenure().validTo());
				term.endOn(from.minusDays(1));
				giveUnlessHeld(succession.successor(), term.role(), rest);
			}
			else {
				term.passTo(succession.successor());
			}
		}
	}

	private void giveUnlessHeld(AgencyId agency, AgencyRoleKind role, Tenure tenure) {
		boolean held = terms(role).stream()
			.anyMatch((term) -> term.agencyId().equals(agency) && term.tenure().overlaps(tenure));
		if (!held) {
			this.agencyRoles.add(new AgencyRoleTerm(agency, role, tenure));
		}
	}

	private List<AgencyRoleTerm> terms(AgencyRoleKind role) {
		return this.agencyRoles.stream().filter((term) -> term.role() == role).toList();
	}

	private static boolean startsOnOrAfter(AgencyRoleTerm term, LocalDate day) {
		return !term.tenure().validFrom().isBefore(day);
	}

	List<AgencyRoleView> rolesOn(LocalDate day) {
		return this.agencyRoles.stream()
			.filter((term) -> term.tenure().contains(day))
			.map(AgencyRoleTerm::view)
			.sorted(Comparator.comparing(AgencyRoleView::role).thenComparing(AgencyRoleView::validFrom))
			.toList();
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
		this.agencyRoles.stream()
			.filter((term) -> term.tenure().validTo() == null && !term.tenure().validFrom().isAfter(lastDay))
			.forEach((term) -> term.endOn(lastDay));
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
