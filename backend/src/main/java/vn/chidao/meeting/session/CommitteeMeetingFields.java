package vn.chidao.meeting.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.security.CommitteeId;

/**
 * A body's meetings, and what the viewer may start there.
 */
@Controller
class CommitteeMeetingFields {

	private final Viewers viewers;

	private final Rulebooks rulebooks;

	private final Clock clock;

	CommitteeMeetingFields(Viewers viewers, Rulebooks rulebooks, Clock clock) {
		this.viewers = viewers;
		this.rulebooks = rulebooks;
		this.clock = clock;
	}

	@SchemaMapping(typeName = "Committee")
	CompletableFuture<Connection<MeetingView>> meetings(CommitteeView committee, @Argument int first,
			@Argument @Nullable String after, @Argument MeetingOrder orderBy,
			DataLoader<MeetingsOfBody, Connection<MeetingView>> meetingsOfBody) {
		return meetingsOfBody.load(new MeetingsOfBody(committee.id(), Page.of(first, after), orderBy));
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, Boolean> viewerCanProposeMeeting(List<CommitteeView> committees) {
		Instant now = this.clock.instant();
		return byRule(committees,
				(rules, capacities) -> rules.mayPropose(rules.shape(MeetingKind.AD_HOC, false, now), capacities));
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, Boolean> viewerCanConvokeMeeting(List<CommitteeView> committees) {
		Instant now = this.clock.instant();
		return byRule(committees,
				(rules, capacities) -> rules.mayConvene(rules.shape(MeetingKind.AD_HOC, false, now), capacities));
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, Boolean> viewerCanPrepareMeeting(List<CommitteeView> committees) {
		Viewer viewer = this.viewers.current();
		return Batch.of(committees,
				(committee) -> viewer.in(committee.id()).filter(Standing::seesPreparations).isPresent());
	}

	private Map<CommitteeView, Boolean> byRule(List<CommitteeView> committees,
			BiPredicate<Rulebook, Set<Capacity>> allowed) {
		Viewer viewer = this.viewers.current();
		LocalDate today = LegalTime.today(this.clock);
		List<CommitteeId> concerned = committees.stream()
			.map(CommitteeView::id)
			.filter((id) -> viewer.in(id).isPresent())
			.toList();
		Map<CommitteeId, Rulebook> rules = concerned.isEmpty() ? Map.of() : this.rulebooks.of(concerned, today);
		return Batch.of(committees, (committee) -> {
			Rulebook book = rules.get(committee.id());
			return book != null && viewer.in(committee.id())
				.filter((standing) -> allowed.test(book, standing.capacities()))
				.isPresent();
		});
	}

}
