package vn.chidao.membership.entrusting;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.time.LegalTime;

/** Keeps entrustments. */
@Component
class EntrustmentStore {

	private final EntrustmentRepository repository;

	private final Clock clock;

	EntrustmentStore(EntrustmentRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	Entrustment locked(EntrustmentId id) {
		return this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
	}

	EntrustmentView keep(Entrustment entrustment) {
		return this.repository.saveAndFlush(entrustment).view();
	}

	/** Who ever acted for a head. */
	List<EntrustmentView> actingFor(MembershipId head) {
		return this.repository.findByPrincipalIdAndKindNot(head.value(), EntrustmentKind.DELEGATION)
			.stream()
			.map(Entrustment::view)
			.toList();
	}

	boolean isOver(EntrustmentView entrustment) {
		return entrustment.validTo() != null && entrustment.validTo().isBefore(LegalTime.today(this.clock));
	}

}
