package vn.chidao.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

import vn.chidao.committee.CommitteeView;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/** The members of a body on a day; one statement for a list of bodies. */
@Controller
class MembersController {

	private static final String LOADER = "members";

	private final Memberships memberships;

	private final Clock clock;

	MembersController(Memberships memberships, BatchLoaderRegistry loaders, Clock clock) {
		this.memberships = memberships;
		this.clock = clock;
		loaders.<BodyOnDay, List<MembershipView>>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	@SchemaMapping(typeName = "Committee", field = "members")
	CompletableFuture<List<MembershipView>> members(CommitteeView committee, @Argument @Nullable LocalDate asOf,
			DataLoader<BodyOnDay, List<MembershipView>> members) {
		LocalDate asked = (asOf != null) ? asOf : committee.asOf();
		return members.load(new BodyOnDay(committee.id(), (asked != null) ? asked : LegalTime.today(this.clock)))
			.thenApply((views) -> views.stream().map((view) -> view.at(asked)).toList());
	}

	private Map<BodyOnDay, List<MembershipView>> load(Set<BodyOnDay> keys) {
		Map<BodyOnDay, List<MembershipView>> found = new HashMap<>();
		Map<LocalDate, Set<CommitteeId>> bodies = keys.stream()
			.collect(Collectors.groupingBy(BodyOnDay::day,
					Collectors.mapping(BodyOnDay::committeeId, Collectors.toSet())));
		bodies.forEach((day, ids) -> {
			Map<CommitteeId, List<MembershipView>> members = this.memberships.onDate(ids, day);
			ids.forEach((id) -> found.put(new BodyOnDay(id, day), members.getOrDefault(id, List.of())));
		});
		return found;
	}

	record BodyOnDay(CommitteeId committeeId, LocalDate day) {

	}

}
