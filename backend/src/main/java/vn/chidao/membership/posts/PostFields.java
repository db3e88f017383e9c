package vn.chidao.membership.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.DatedBodies;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.FindingView;
import vn.chidao.security.CommitteeId;

/** Which mandates end soon, and what the regulation remarks on posts. */
@Controller
class PostFields {

	private final Memberships memberships;

	private final PostRemarks remarks;

	private final CompositionRemarks composition;

	private final Clock clock;

	PostFields(Memberships memberships, PostRemarks remarks, CompositionRemarks composition, Clock clock) {
		this.memberships = memberships;
		this.remarks = remarks;
		this.composition = composition;
		this.clock = clock;
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, List<MembershipView>> endingMemberships(List<CommitteeView> committees) {
		LocalDate today = LegalTime.today(this.clock);
		Map<CommitteeId, List<MembershipView>> found = this.memberships
			.onDate(committees.stream().map(CommitteeView::id).toList(), today);
		return Batch.of(committees,
				(committee) -> found.getOrDefault(committee.id(), List.of())
					.stream()
					.filter((membership) -> BodyOutlook.endsSoon(membership, today))
					.toList());
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, List<FindingView>> compositionFindings(List<CommitteeView> committees) {
		Map<CommitteeView, List<FindingView>> found = DatedBodies.read(committees, LegalTime.today(this.clock),
				this.composition::of);
		return Batch.of(committees, (committee) -> found.getOrDefault(committee, List.of()));
	}

	@BatchMapping(typeName = "Membership")
	Map<MembershipView, List<FindingView>> findings(List<MembershipView> memberships) {
		return this.remarks.of(memberships);
	}

}
