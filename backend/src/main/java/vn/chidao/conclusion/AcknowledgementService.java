package vn.chidao.conclusion;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.PersonId;

/**
 * Takes members' word that a notice reached them. Only the member's own word counts; who
 * else asks learns nothing.
 */
@Service
class AcknowledgementService {

	private final DeliveryRepository deliveries;

	private final CurrentActor current;

	private final Traces traces;

	private final Clock clock;

	AcknowledgementService(DeliveryRepository deliveries, CurrentActor current, Traces traces, Clock clock) {
		this.deliveries = deliveries;
		this.current = current;
		this.traces = traces;
		this.clock = clock;
	}

	@Transactional
	Outcome<DeliveryView> acknowledge(DeliveryId id) {
		PersonId person = this.current.get().requirePerson();
		Delivery delivery = this.deliveries.findLocked(id.value())
			.filter((found) -> found.person().equals(person.value()))
			.orElseThrow(NotFoundException::new);
		if (delivery.acknowledge(this.clock.instant())) {
			this.traces.acknowledged(delivery.view());
		}
		return Outcome.done(delivery.view());
	}

}
