package vn.chidao.membership.entrusting;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.CommitteeId;

/** What an entrustment refers to; one statement each for a list. */
@Controller
class EntrustmentFields {

	private final Memberships memberships;

	private final Committees committees;

	EntrustmentFields(Memberships memberships, Committees committees) {
		this.memberships = memberships;
		this.committees = committees;
	}

	@BatchMapping(typeName = "Entrustment")
	Map<EntrustmentView, CommitteeView> committee(List<EntrustmentView> entrustments) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(entrustments.stream().map(EntrustmentView::committeeId).distinct().toList());
		return Batch.of(entrustments, (entrustment) -> found.get(entrustment.committeeId()));
	}

	@BatchMapping(typeName = "Entrustment")
	Map<EntrustmentView, MembershipView> principal(List<EntrustmentView> entrustments) {
		return this.memberships.of(entrustments, EntrustmentView::principalId);
	}

	@BatchMapping(typeName = "Entrustment")
	Map<EntrustmentView, MembershipView> receiver(List<EntrustmentView> entrustments) {
		return this.memberships.of(entrustments, EntrustmentView::receiverId);
	}

}
