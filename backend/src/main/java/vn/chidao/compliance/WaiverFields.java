package vn.chidao.compliance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.compliance.WaiverView.WaiverRevocationView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.security.CommitteeId;

/** What waivers refer to, and waivers by id. */
@Controller
class WaiverFields implements NodeLoader {

	private final Committees committees;

	private final Memberships memberships;

	private final Waivers waivers;

	private final WaiverAccess access;

	WaiverFields(Committees committees, Memberships memberships, Waivers waivers, WaiverAccess access) {
		this.committees = committees;
		this.memberships = memberships;
		this.waivers = waivers;
		this.access = access;
	}

	@BatchMapping(typeName = "Waiver")
	Map<WaiverView, CommitteeView> committee(List<WaiverView> waivers) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(waivers.stream().map(WaiverView::committeeId).distinct().toList());
		return Batch.of(waivers, (waiver) -> found.get(waiver.committeeId()));
	}

	@BatchMapping(typeName = "Waiver")
	Map<WaiverView, MembershipView> waivedBy(List<WaiverView> waivers) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(waivers.stream().map(WaiverView::waivedById).distinct().toList());
		return Batch.of(waivers, (waiver) -> found.get(waiver.waivedById()));
	}

	@BatchMapping(typeName = "WaiverRevocation")
	Map<WaiverRevocationView, MembershipView> revokedBy(List<WaiverRevocationView> revocations) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(revocations.stream().map(WaiverRevocationView::revokedById).distinct().toList());
		return Batch.of(revocations, (revocation) -> found.get(revocation.revokedById()));
	}

	@Override
	public String typeName() {
		return "Waiver";
	}

	@Override
	public Map<UUID, ? extends Object> load(Collection<UUID> ids) {
		return this.access.visible(this.waivers.byId(ids).values())
			.stream()
			.collect(Collectors.toMap((waiver) -> waiver.id().value(), (waiver) -> waiver));
	}

}
