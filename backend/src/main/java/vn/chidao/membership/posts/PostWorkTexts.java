package vn.chidao.membership.posts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.PostTitles;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ReplacementProcedure;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Puts what is to be done about posts into words, with the clauses.
 */
@Component
class PostWorkTexts {

	private final Committees committees;

	private final Persons persons;

	private final PostTitles titles;

	private final Messages messages;

	PostWorkTexts(Committees committees, Persons persons, PostTitles titles, Messages messages) {
		this.committees = committees;
		this.persons = persons;
		this.titles = titles;
		this.messages = messages;
	}

	/**
	 * For each body one item for all that is vacant, and one for each mandate that ends.
	 */
	List<WorkItem> items(List<Seen> bodies) {
		Map<CommitteeId, CommitteeView> views = this.committees.views(bodies.stream().map(Seen::body).toList());
		Map<PersonId, PersonView> holders = this.persons.views(bodies.stream()
			.flatMap((seen) -> seen.outlook().ending().stream())
			.map(MembershipView::personId)
			.distinct()
			.toList());
		return bodies.stream().flatMap((seen) -> {
			CommitteeView body = Objects.requireNonNull(views.get(seen.body()));
			Stream<WorkItem> endings = seen.outlook()
				.ending()
				.stream()
				.map((ending) -> ending(ending, seen,
						this.messages.text("work.endingMandate",
								Objects.requireNonNull(holders.get(ending.personId())).fullName(),
								this.titles.of(ending.post(), body))));
			return Stream.concat(vacant(seen, body).stream(), endings);
		}).toList();
	}

	private Optional<WorkItem> vacant(Seen seen, CommitteeView body) {
		List<PostView> vacant = seen.outlook().vacant((role) -> this.titles.of(role, body));
		if (vacant.isEmpty()) {
			return Optional.empty();
		}
		String names = vacant.stream().map(PostView::title).collect(Collectors.joining(", "));
		Stream<RuleDefinition> sources = vacant.stream()
			.flatMap((post) -> seen.outlook().posts().naming(post.role()).stream())
			.distinct();
		return Optional.of(new WorkItem(WorkKind.FILL_POSTS, this.messages.text("work.vacantPosts", names),
				seen.body().value(), null, seen.told().citationsOf(sources.toList()), seen.body(), body));
	}

	private static WorkItem ending(MembershipView ending, Seen seen, String title) {
		BodyPosts posts = seen.outlook().posts();
		Stream<RuleDefinition> sources = Stream.concat(posts.naming(ending.post()).stream(),
				seen.told()
					.inForce()
					.definitions(RuleType.REPLACEMENT_PROCEDURE)
					.stream()
					.filter((rule) -> ((ReplacementProcedure) rule.rule()).body() == posts.body()));
		return new WorkItem(WorkKind.RENEW_MANDATE, title, ending.committeeId().value(), ending.validTo(),
				seen.told().citationsOf(sources.toList()), ending.id(), ending);
	}

	/**
	 * What is seen in a body.
	 *
	 * @param body the body
	 * @param told its rules
	 * @param outlook what is to be done about its posts
	 */
	record Seen(CommitteeId body, CommitteeRules told, BodyOutlook outlook) {

	}

}
