package vn.chidao.membership.posts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.PostTitles;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ReplacementProcedure;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;

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

	/** One item for all that is vacant in a body. */
	Optional<WorkItem> vacant(Standing.Place place, BodyOutlook outlook, CommitteeRules told) {
		CommitteeView body = body(place.id());
		List<PostView> vacant = outlook.vacant((role) -> this.titles.of(role, body));
		if (vacant.isEmpty()) {
			return Optional.empty();
		}
		String names = vacant.stream().map(PostView::title).collect(Collectors.joining(", "));
		List<CitationView> citations = told.citationsOf(
				vacant.stream().flatMap((post) -> outlook.posts().naming(post.role()).stream()).distinct().toList());
		return Optional.of(new WorkItem(WorkKind.FILL_POSTS, this.messages.text("work.vacantPosts", names),
				place.id().value(), null, citations, place.id(), body));
	}

	WorkItem ending(MembershipView ending, BodyPosts posts, CommitteeRules told) {
		String holder = Objects.requireNonNull(this.persons.views(List.of(ending.personId())).get(ending.personId()))
			.fullName();
		String title = this.titles.of(ending.post(), body(ending.committeeId()));
		Stream<RuleDefinition> sources = Stream.concat(posts.naming(ending.post()).stream(),
				told.inForce()
					.definitions(RuleType.REPLACEMENT_PROCEDURE)
					.stream()
					.filter((rule) -> ((ReplacementProcedure) rule.rule()).body() == posts.body()));
		return new WorkItem(WorkKind.RENEW_MANDATE, this.messages.text("work.endingMandate", holder, title),
				ending.committeeId().value(), ending.validTo(), told.citationsOf(sources.toList()), ending.id(),
				ending);
	}

	private CommitteeView body(CommitteeId id) {
		return Objects.requireNonNull(this.committees.views(List.of(id)).get(id));
	}

}
