package vn.chidao.agency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

	List<AgencyIdentifier> identifiers() {
		return List.copyOf(this.identifiers);
	}

	AgencyView view() {
		return new AgencyView(new AgencyId(uuid()), version(), this.name, this.shortName, this.type,
				(this.parent != null) ? new AgencyId(this.parent) : null);
	}

}
