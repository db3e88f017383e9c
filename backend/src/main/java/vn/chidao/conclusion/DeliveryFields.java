package vn.chidao.conclusion;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.Actor;

/**
 * To whom a delivery goes.
 */
@Controller
class DeliveryFields {

	private final Memberships memberships;

	DeliveryFields(Memberships memberships) {
		this.memberships = memberships;
	}

	@BatchMapping(typeName = "Delivery")
	Map<DeliveryView, MembershipView> member(List<DeliveryView> deliveries) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(deliveries.stream().map(DeliveryView::membershipId).distinct().toList());
		return Batch.of(deliveries, (delivery) -> found.get(delivery.membershipId()));
	}

	@SchemaMapping(typeName = "Delivery")
	boolean viewerCanAcknowledge(DeliveryView delivery, Actor actor) {
		return delivery.acknowledgedAt() == null && delivery.personId().equals(actor.person());
	}

}
