package vn.chidao.committee;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.audit.AuditAction;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/** The fields of a committee that lie outside its row; one statement each for a list. */
@Controller
class CommitteeFieldsController {

	private final Committees committees;

	private final Agencies agencies;

	private final Access access;

	private final Clock clock;

	CommitteeFieldsController(Committees committees, Agencies agencies, Access access, Clock clock) {
		this.committees = committees;
		this.agencies = agencies;
		this.access = access;
		this.clock = clock;
	}

	@BatchMapping(typeName = "Committee", field = "agencyRoles")
	Map<CommitteeView, List<AgencyRoleView>> agencyRoles(List<CommitteeView> bodies) {
		Map<CommitteeView, List<AgencyRoleView>> roles = DatedBodies.read(bodies, LegalTime.today(this.clock),
				this.committees::agencyRoles);
		return known(bodies, (body) -> roles.getOrDefault(body, List.of()));
	}

	@BatchMapping(typeName = "Committee", field = "standingAgency")
	Map<CommitteeView, AgencyView> standingAgency(List<CommitteeView> bodies) {
		Map<CommitteeView, AgencyId> standing = DatedBodies.read(bodies, LegalTime.today(this.clock),
				this.committees::standingAgencies);
		Map<AgencyId, AgencyView> found = this.agencies.views(Set.copyOf(standing.values()));
		return known(bodies, (body) -> {
			AgencyId agency = standing.get(body);
			return (agency != null) ? found.get(agency) : null;
		});
	}

	@BatchMapping(typeName = "Committee", field = "viewerCanManage")
	Map<CommitteeView, Boolean> viewerCanManage(List<CommitteeView> bodies) {
		Set<CommitteeId> managed = this.access.whereCan(CommitteeAction.MANAGE_COMMITTEE, ids(bodies));
		return known(bodies, (body) -> managed.contains(body.id()));
	}

	@BatchMapping(typeName = "Committee", field = "viewerCanReadAuditLog")
	Map<CommitteeView, Boolean> viewerCanReadAuditLog(List<CommitteeView> bodies) {
		Set<CommitteeId> readable = this.access.whereCan(AuditAction.READ_AUDIT_LOG, ids(bodies));
		return known(bodies, (body) -> readable.contains(body.id()));
	}

	@BatchMapping(typeName = "AgencyRole", field = "agency")
	Map<AgencyRoleView, AgencyView> agency(List<AgencyRoleView> roles) {
		Map<AgencyId, AgencyView> found = this.agencies
			.views(roles.stream().map(AgencyRoleView::agencyId).collect(Collectors.toSet()));
		return roles.stream()
			.distinct()
			.filter((role) -> found.containsKey(role.agencyId()))
			.collect(Collectors.toMap(Function.identity(), (role) -> found.get(role.agencyId())));
	}

	private static Set<CommitteeId> ids(Collection<CommitteeView> bodies) {
		return bodies.stream().map(CommitteeView::id).collect(Collectors.toSet());
	}

	private static <V> Map<CommitteeView, V> known(List<CommitteeView> bodies,
			Function<CommitteeView, @Nullable V> value) {
		Map<CommitteeView, V> values = new HashMap<>();
		for (CommitteeView body : bodies) {
			V found = value.apply(body);
			if (found != null) {
				values.put(body, found);
			}
		}
		return values;
	}

}
