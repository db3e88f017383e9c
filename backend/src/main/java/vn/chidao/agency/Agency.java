package vn.chidao.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;

/**
 * An agency.
 */
@Entity
class Agency extends Aggregate {

	@Column(name = "name")
	private String name;

	@Column(name = "short_name")
	private @Nullable String shortName;

	@Enumerated(EnumType.STRING)
	@Column(name = "type")
	private AgencyType type;

	@Column(name = "parent_id")
	private @Nullable UUID parent;

	@ElementCollection
	@CollectionTable(name = "agency_identifier", joinColumns = @JoinColumn(name = "agency_id"))
	@OrderColumn(name = "position")
	private List<AgencyIdentifier> identifiers = new ArrayList<>();

	@Column(name = "ended_on")
	private @Nullable LocalDate endedOn;

	@Column(name = "followed_by_id")
	private @Nullable UUID followedBy;

	/** Null once everything has followed. */
	@Column(name = "follows_from")
	private @Nullable LocalDate followsFrom;

	@ElementCollection
	@CollectionTable(name = "agency_change", joinColumns = @JoinColumn(name = "agency_id"))
	@OrderColumn(name = "position")
	private List<AgencyChange> changes = new ArrayList<>();

	protected Agency() {
	}

	Agency(CreateAgency act, Instant now) {
		super(now);
		this.name = act.name().strip();
		this.shortName = act.shortName();
		this.type = act.type();
		this.parent = (act.parentId() != null) ? act.parentId().value() : null;
		this.identifiers.addAll(act.identifiers());
	}

	/** Bear another name from a day on. */
	void rename(RenameAgency act) {
		this.changes.add(new AgencyChange(AgencyChangeKind.RENAMING, act.effectiveOn(), act.decision(), null, this.name,
				this.shortName));
		this.name = act.name().strip();
		this.shortName = act.shortName();
	}

	/**
	 * End, with the agencies that stand for it from that day on. Its codes end with it: a
	 * published code is never given to another.
	 */
	void end(EndAgency act) {
		if (this.endedOn != null) {
			throw new IllegalStateException("an agency ends once");
		}
		LocalDate lastDay = act.effectiveOn().minusDays(1);
		this.endedOn = lastDay;
		if (act.followId() != null) {
			this.followedBy = act.followId().value();
			this.followsFrom = act.effectiveOn();
		}
		if (act.successorIds().isEmpty()) {
			this.changes.add(new AgencyChange(AgencyChangeKind.DISSOLUTION, act.effectiveOn(), act.decision(), null,
					null, null));
		}
		act.successorIds()
			.forEach((successor) -> this.changes.add(new AgencyChange(AgencyChangeKind.SUCCESSION, act.effectiveOn(),
					act.decision(), successor.value(), null, null)));
		this.identifiers.replaceAll((identifier) -> identifier.until(lastDay));
	}

	/** The one that what depends on it follows to, whether or not it has already. */
	@Nullable AgencySuccession succession() {
		return (this.followedBy != null && this.endedOn != null)
				? new AgencySuccession(new AgencyId(uuid()), new AgencyId(this.followedBy), this.endedOn.plusDays(1))
				: null;
	}

	void hasBeenFollowed() {
		this.followsFrom = null;
	}

	boolean existsOn(LocalDate day) {
		return this.endedOn == null || !this.endedOn.isBefore(day);
	}

	/**
	 * Have a code, in place of those it has in the scheme, which end the day before, or
	 * beside them.
	 */
	void assign(AgencyIdentifier identifier, boolean inPlaceOfOthers) {
		LocalDate from = identifier.validFrom();
		if (from != null && inPlaceOfOthers) {
			this.identifiers.replaceAll(
					(other) -> other.scheme().equals(identifier.scheme()) ? other.until(from.minusDays(1)) : other);
		}
		this.identifiers.add(identifier);
	}

	@Nullable LocalDate endedOn() {
		return this.endedOn;
	}

	/** The first day on which a new decision may take effect. */
	@Nullable LocalDate lastChange() {
		return this.changes.stream().map(AgencyChange::effectiveOn).max(Comparator.naturalOrder()).orElse(null);
	}

	String name() {
		return this.name;
	}

	List<AgencyChangeView> changes() {
		AgencyId id = new AgencyId(uuid());
		return this.changes.stream()
			.map((change) -> new AgencyChangeView(change.kind(), change.effectiveOn(), change.decision(), id,
					(change.successorId() != null) ? new AgencyId(change.successorId()) : null, change.formerName()))
			.sorted(Comparator.comparing(AgencyChangeView::effectiveOn))
			.toList();
	}

	/** As of a day, under the name it bore then. */
	AgencyView view(LocalDate day) {
		AgencyChange next = this.changes.stream()
			.filter((change) -> change.kind() == AgencyChangeKind.RENAMING && change.effectiveOn().isAfter(day))
			.min(Comparator.comparing(AgencyChange::effectiveOn))
			.orElse(null);
		if (next == null) {
			return named(this.name, this.shortName, day);
		}
		return named(Objects.requireNonNullElse(next.formerName(), this.name), next.formerShortName(), day);
	}

	private AgencyView named(String fullName, @Nullable String briefName, @Nullable LocalDate day) {
		return new AgencyView(new AgencyId(uuid()), version(), fullName, briefName, this.type, parentId(), this.endedOn,
				day);
	}

	private @Nullable AgencyId parentId() {
		return (this.parent != null) ? new AgencyId(this.parent) : null;
	}

	List<AgencyIdentifier> identifiers() {
		return List.copyOf(this.identifiers);
	}

	AgencyView view() {
		return named(this.name, this.shortName, null);
	}

}
