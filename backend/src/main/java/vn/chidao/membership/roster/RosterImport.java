package vn.chidao.membership.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.CommitteeId;

/**
 * A list that was taken over, with everything it made and changed.
 */
@Entity
@Table(name = "roster_import")
class RosterImport extends Aggregate {

	/** How long it can be taken back. */
	static final Duration UNDO = Duration.ofHours(24);

	@Column(name = "committee_id", nullable = false, updatable = false)
	private UUID committeeId;

	@Column(name = "imported_by", nullable = false, updatable = false)
	private String importedBy;

	@Column(name = "file_name", nullable = false, updatable = false)
	private String fileName;

	@Column(name = "undone_at")
	private @Nullable Instant undoneAt;

	@ElementCollection
	@CollectionTable(name = "roster_import_item", joinColumns = @JoinColumn(name = "import_id"))
	@OrderColumn(name = "position")
	private List<RosterImportItem> items = new ArrayList<>();

	protected RosterImport() {
	}

	RosterImport(CommitteeId committee, String importedBy, String fileName, Instant now) {
		super(now);
		this.committeeId = committee.value();
		this.importedBy = importedBy;
		this.fileName = fileName;
	}

	void made(List<RosterImportItem> all) {
		this.items.addAll(all);
	}

	void undo(Instant now) {
		if (!canBeUndone(now)) {
			throw new IllegalStateException("an import is taken back once, and within its time");
		}
		this.undoneAt = now;
	}

	boolean isUndone() {
		return this.undoneAt != null;
	}

	boolean canBeUndone(Instant now) {
		return !isUndone() && now.isBefore(undoUntil());
	}

	Instant undoUntil() {
		return createdAt().plus(UNDO);
	}

	@Nullable Instant undoneAt() {
		return this.undoneAt;
	}

	RosterImportId id() {
		return new RosterImportId(uuid());
	}

	CommitteeId committeeId() {
		return new CommitteeId(this.committeeId);
	}

	String importedBy() {
		return this.importedBy;
	}

	String fileName() {
		return this.fileName;
	}

	List<RosterImportItem> items() {
		return List.copyOf(this.items);
	}

}
