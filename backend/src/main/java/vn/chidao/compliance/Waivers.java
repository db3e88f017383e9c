package vn.chidao.compliance;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;

/** Keeps waivers, each change with its trace. */
@Component
class Waivers {

	private final WaiverRepository repository;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Waivers(WaiverRepository repository, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Of a period and of the part of its first year before it, in which what goes on in
	 * it may have begun.
	 */
	List<WaiverView> of(CommitteeId committee, CompliancePeriod period) {
		return this.repository.ofCommittee(committee.value(), period.from().withDayOfYear(1), period.to())
			.stream()
			.map(Waiver::view)
			.toList();
	}

	Map<UUID, WaiverView> byId(Collection<UUID> ids) {
		return this.repository.findByIdIn(ids)
			.stream()
			.map(Waiver::view)
			.collect(Collectors.toMap((view) -> view.id().value(), Function.identity()));
	}

	boolean stands(CommitteeId committee, String key) {
		return this.repository.stands(committee.value(), key);
	}

	Waiver locked(WaiverId id) {
		return this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
	}

	WaiverView waive(CommitteeId committee, Waiver.WaivedCase subject, Waiver.Grounds grounds, UUID by) {
		WaiverView view = this.repository
			.save(new Waiver(committee.value(), subject, grounds, by, this.clock.instant()))
			.view();
		this.audit.record(ComplianceAction.WAIVE_OBLIGATION, view.id(), committee,
				"Cho phép miễn: " + subject.label() + ". Lý do: " + grounds.reason());
		this.events.publishEvent(new ObligationWaived(view.id()));
		return view;
	}

	boolean revoke(Waiver waiver, UUID by, String reason) {
		if (!waiver.revoke(by, reason, this.clock.instant())) {
			return false;
		}
		this.repository.flush();
		WaiverView view = waiver.view();
		this.audit.record(ComplianceAction.REVOKE_WAIVER, view.id(), view.committeeId(),
				"Rút việc miễn: " + view.caseLabel() + ". Lý do: " + reason);
		this.events.publishEvent(new WaiverRevoked(view.id()));
		return true;
	}

}
