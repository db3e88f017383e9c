package vn.chidao.membership.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.membership.MembershipAction;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * The lists taken over for a body, and whether each can be taken back by whoever asks.
 */
@Component
class RosterHistory {

	private static final Limit SHOWN = Limit.of(10);

	private final RosterImportRepository repository;

	private final Access access;

	private final AuditTrail audit;

	private final Clock clock;

	RosterHistory(RosterImportRepository repository, Access access, AuditTrail audit, Clock clock) {
		this.repository = repository;
		this.access = access;
		this.audit = audit;
		this.clock = clock;
	}

	List<RosterImportView> of(CommitteeId committee) {
		List<UUID> ids = this.repository.latest(committee.value(), SHOWN);
		return ids.isEmpty() ? List.of() : this.repository.withItems(ids).stream().map(this::view).toList();
	}

	/** An import, locked, with the right to take it back checked. */
	RosterImport locked(RosterImportId id) {
		RosterImport taken = this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
		this.access.require(RosterAction.UNDO_ROSTER_IMPORT, taken.committeeId());
		if (isAboutPersons(taken)) {
			this.access.require(MembershipAction.UPDATE_PERSON);
		}
		return taken;
	}

	RosterImportView undone(RosterImport taken) {
		taken.undo(now());
		RosterImport saved = this.repository.saveAndFlush(taken);
		this.audit.record(RosterAction.UNDO_ROSTER_IMPORT, saved.id(), saved.committeeId(),
				"Hoàn tác việc nhập danh sách từ tệp " + saved.fileName() + ": " + saved.items().size() + " thay đổi");
		return view(saved);
	}

	Instant now() {
		return this.clock.instant();
	}

	private RosterImportView view(RosterImport taken) {
		boolean may = this.access.can(RosterAction.UNDO_ROSTER_IMPORT, taken.committeeId())
				&& (!isAboutPersons(taken) || this.access.can(MembershipAction.UPDATE_PERSON));
		return RosterImportView.of(taken, may && taken.canBeUndone(now()));
	}

	private static boolean isAboutPersons(RosterImport taken) {
		return taken.items().stream().anyMatch((item) -> item.kind().isAboutPerson());
	}

}
