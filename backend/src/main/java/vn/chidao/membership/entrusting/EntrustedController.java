package vn.chidao.membership.entrusting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.security.CommitteeId;

/**
 * Who acts for whom in a body, today and later or on a day; one statement for each day
 * asked for.
 */
@Controller
class EntrustedController {

	private static final String LOADER = "entrusted";

	private final Entrustments entrustments;

	EntrustedController(Entrustments entrustments, BatchLoaderRegistry loaders) {
		this.entrustments = entrustments;
		loaders.<InBody, List<EntrustmentView>>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	@SchemaMapping(typeName = "Committee", field = "entrustments")
	CompletableFuture<List<EntrustmentView>> entrustments(CommitteeView committee, @Argument @Nullable LocalDate asOf,
			DataLoader<InBody, List<EntrustmentView>> entrusted) {
		return entrusted.load(new InBody(committee.id(), (asOf != null) ? asOf : committee.asOf()));
	}

	private Map<InBody, List<EntrustmentView>> load(Set<InBody> keys) {
		Map<Optional<LocalDate>, Set<CommitteeId>> bodies = keys.stream()
			.collect(Collectors.groupingBy((key) -> Optional.ofNullable(key.day()),
					Collectors.mapping(InBody::committeeId, Collectors.toSet())));
		Map<InBody, List<EntrustmentView>> found = new HashMap<>();
		bodies.forEach((day, asked) -> {
			Map<CommitteeId, List<EntrustmentView>> held = day.map((on) -> this.entrustments.on(asked, on))
				.orElseGet(() -> this.entrustments.current(asked));
			asked.forEach((body) -> found.put(new InBody(body, day.orElse(null)), held.getOrDefault(body, List.of())));
		});
		return found;
	}

	/**
	 * A body on a day.
	 *
	 * @param committeeId the body
	 * @param day the legal day, null for today and later
	 */
	record InBody(CommitteeId committeeId, @Nullable LocalDate day) {
	}

}
