package vn.chidao.membership.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.InBody;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.facts.CompositionFacts;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.security.CommitteeId;

/**
 * What the regulation remarks on how a body is made up: more or fewer deputies or groups
 * than it states.
 */
@Component
class CompositionRemarks {

	private final PostsReader reader;

	private final Calendars calendars;

	CompositionRemarks(PostsReader reader, Calendars calendars) {
		this.reader = reader;
		this.calendars = calendars;
	}

	Map<CommitteeId, List<FindingView>> of(Collection<CommitteeId> bodies, LocalDate day) {
		Map<CommitteeId, List<FindingView>> found = new HashMap<>();
		this.reader.unions(bodies, day).forEach((body, union) -> found.put(body, of(union)));
		return found;
	}

	private List<FindingView> of(PostsReader.Unions union) {
		CommitteeStructure body = union.structure();
		long deputies = union.seated()
			.stream()
			.filter((seat) -> seat.committeeId().equals(body.id()) && rank(seat) == Rank.DEPUTY)
			.map(MembershipView::personId)
			.distinct()
			.count();
		long groups = body.below().stream().filter((under) -> under.kind() == CommitteeKind.WORKING_GROUP).count();
		CompositionFacts facts = new CompositionFacts(InBody.role(body.kind()), Math.toIntExact(deputies),
				Math.toIntExact(groups));
		return union.told().views(union.told().inForce().judge(facts, this.calendars.current()));
	}

	private static Rank rank(MembershipView seat) {
		return PostRole.valueOf(seat.post().name()).rank();
	}

}
