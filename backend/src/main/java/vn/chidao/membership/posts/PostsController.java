package vn.chidao.membership.posts;

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
import vn.chidao.membership.PostTitles;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/** The posts of a body on a day; a constant number of statements for a list. */
@Controller
class PostsController {

	private static final String LOADER = "bodyPosts";

	private final PostsReader reader;

	private final PostTitles titles;

	private final Clock clock;

	PostsController(PostsReader reader, PostTitles titles, Clock clock, BatchLoaderRegistry loaders) {
		this.reader = reader;
		this.titles = titles;
		this.clock = clock;
		loaders.<BodyOnDay, BodyPosts>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	@SchemaMapping(typeName = "Committee", field = "posts")
	CompletableFuture<List<PostView>> posts(CommitteeView committee, @Argument @Nullable LocalDate asOf,
			DataLoader<BodyOnDay, BodyPosts> bodyPosts) {
		LocalDate asked = (asOf != null) ? asOf : committee.asOf();
		return bodyPosts.load(new BodyOnDay(committee.id(), (asked != null) ? asked : LegalTime.today(this.clock)))
			.thenApply((posts) -> posts.at(asked).posts((post) -> this.titles.of(post, committee)));
	}

	private Map<BodyOnDay, BodyPosts> load(Set<BodyOnDay> keys) {
		Map<LocalDate, Set<CommitteeId>> bodies = keys.stream()
			.collect(Collectors.groupingBy(BodyOnDay::day,
					Collectors.mapping(BodyOnDay::committeeId, Collectors.toSet())));
		Map<BodyOnDay, BodyPosts> found = new HashMap<>();
		bodies.forEach((day, ids) -> this.reader.of(ids, day)
			.forEach((body, posts) -> found.put(new BodyOnDay(body, day), posts)));
		return found;
	}

	record BodyOnDay(CommitteeId committeeId, LocalDate day) {

	}

}
