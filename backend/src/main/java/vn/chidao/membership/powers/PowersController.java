package vn.chidao.membership.powers;

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

/** Who may do what in a body on a day; a constant number of statements for a list. */
@Controller
class PowersController {

	private static final String LOADER = "bodyPowers";

	private final PowersReader reader;

	private final Clock clock;

	PowersController(PowersReader reader, Clock clock, BatchLoaderRegistry loaders) {
		this.reader = reader;
		this.clock = clock;
		loaders.<BodyOnDay, BodyPowers>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	@SchemaMapping(typeName = "Committee", field = "rights")
	CompletableFuture<List<CommitteeRightView>> rights(CommitteeView committee, @Argument @Nullable LocalDate asOf,
			DataLoader<BodyOnDay, BodyPowers> bodyPowers) {
		return bodyPowers.load(key(committee, asOf)).thenApply(BodyPowers::rights);
	}

	@SchemaMapping(typeName = "Committee", field = "actingRule")
	CompletableFuture<ActingRuleView> actingRule(CommitteeView committee, @Argument @Nullable LocalDate asOf,
			DataLoader<BodyOnDay, BodyPowers> bodyPowers) {
		return bodyPowers.load(key(committee, asOf)).thenApply(BodyPowers::actingRule);
	}

	private BodyOnDay key(CommitteeView committee, @Nullable LocalDate asOf) {
		return new BodyOnDay(committee.id(), (asOf != null) ? asOf : committee.day(LegalTime.today(this.clock)));
	}

	private Map<BodyOnDay, BodyPowers> load(Set<BodyOnDay> keys) {
		Map<LocalDate, Set<CommitteeId>> bodies = keys.stream()
			.collect(Collectors.groupingBy(BodyOnDay::day,
					Collectors.mapping(BodyOnDay::committeeId, Collectors.toSet())));
		Map<BodyOnDay, BodyPowers> found = new HashMap<>();
		bodies.forEach((day, ids) -> this.reader.of(ids, day)
			.forEach((body, powers) -> found.put(new BodyOnDay(body, day), powers)));
		return found;
	}

	record BodyOnDay(CommitteeId committeeId, LocalDate day) {

	}

}
