package vn.chidao.membership.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.InBody;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.facts.PersonalUnionFacts;
import vn.chidao.security.CommitteeId;

/**
 * What the regulation remarks on posts that belong together: of a post held, that the
 * other is missing; of one that ended, that the other goes on.
 */
@Component
class PostRemarks {

	private final PostsReader reader;

	private final Calendars calendars;

	private final Clock clock;

	PostRemarks(PostsReader reader, Calendars calendars, Clock clock) {
		this.reader = reader;
		this.calendars = calendars;
		this.clock = clock;
	}

	Map<MembershipView, List<FindingView>> of(List<MembershipView> memberships) {
		Map<MembershipView, List<FindingView>> found = new HashMap<>();
		memberships.stream()
			.collect(Collectors.groupingBy(this::day))
			.forEach((day, ofDay) -> found.putAll(of(ofDay, day)));
		return found;
	}

	/** Of a membership that ended: what is left of it on the day after. */
	private LocalDate day(MembershipView membership) {
		LocalDate today = LegalTime.today(this.clock);
		LocalDate last = membership.validTo();
		if (last != null && !last.isAfter(today)) {
			return last.plusDays(1);
		}
		return membership.validFrom().isAfter(today) ? membership.validFrom() : today;
	}

	private Map<MembershipView, List<FindingView>> of(List<MembershipView> memberships, LocalDate day) {
		Map<CommitteeId, PostsReader.Unions> unions = this.reader
			.unions(memberships.stream().map(MembershipView::committeeId).distinct().toList(), day);
		Map<MembershipView, List<FindingView>> found = new HashMap<>();
		for (MembershipView membership : memberships) {
			PostsReader.Unions union = unions.get(membership.committeeId());
			found.put(membership, (union != null) ? of(membership, union) : List.of());
		}
		return found;
	}

	private List<FindingView> of(MembershipView membership, PostsReader.Unions union) {
		Set<CommitteeId> family = union.structure()
			.family()
			.map(CommitteeStructure::id)
			.collect(Collectors.toCollection(HashSet::new));
		List<MembershipView> own = union.seated()
			.stream()
			.filter((other) -> other.personId().equals(membership.personId()) && family.contains(other.committeeId()))
			.toList();
		return union.told()
			.views(union.told()
				.inForce()
				.judge(new PersonalUnionFacts(new InBody(union.structure()).capacities(own)),
						this.calendars.current()));
	}

}
