package vn.chidao.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

import vn.chidao.committee.CommitteeView;
import vn.chidao.security.CommitteeId;

/** The mandates of a body in a period; one statement for a list of bodies. */
@Controller
class MandatesController {

	private final Memberships memberships;

	MandatesController(Memberships memberships, BatchLoaderRegistry loaders) {
		this.memberships = memberships;
		loaders.<BodyInPeriod, List<MembershipView>>forName("mandates")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	@SchemaMapping(typeName = "Committee", field = "mandates")
	CompletableFuture<List<MembershipView>> mandates(CommitteeView committee, @Argument LocalDate from,
			@Argument LocalDate to, DataLoader<BodyInPeriod, List<MembershipView>> mandates) {
		return mandates.load(new BodyInPeriod(committee.id(), new Period(from, to)));
	}

	private Map<BodyInPeriod, List<MembershipView>> load(Set<BodyInPeriod> keys) {
		Map<BodyInPeriod, List<MembershipView>> found = new HashMap<>();
		Map<Period, Set<CommitteeId>> bodies = keys.stream()
			.collect(Collectors.groupingBy(BodyInPeriod::period,
					Collectors.mapping(BodyInPeriod::committeeId, Collectors.toSet())));
		bodies.forEach((period, ids) -> {
			Map<CommitteeId, List<MembershipView>> held = this.memberships.between(ids, period.from(), period.to());
			ids.forEach((id) -> found.put(new BodyInPeriod(id, period), held.getOrDefault(id, List.of())));
		});
		return found;
	}

	record BodyInPeriod(CommitteeId committeeId, Period period) {

	}

	record Period(LocalDate from, LocalDate to) {

	}

}
