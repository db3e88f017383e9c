package vn.chidao.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.Actor;
import vn.chidao.security.CommitteeId;

/**
 * Gathers what a person owes from all modules, most urgent first.
 */
@Component
class WorkDesk {

	private static final int MOST = 100;

	/** What is as near and of one kind stays in the order of its source. */
	private static final Comparator<WorkItem> NEAREST_FIRST = Comparator
		.comparing(WorkItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(WorkItem::kind);

	private final List<WorkSource> sources;

	private final Viewers viewers;

	private final Regulations regulations;

	private final Clock clock;

	WorkDesk(List<WorkSource> sources, Viewers viewers, Regulations regulations, Clock clock) {
		this.sources = List.copyOf(sources);
		this.viewers = viewers;
		this.regulations = regulations;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	MyWork of(Actor actor) {
		if (actor.person() == null) {
			return new MyWork(List.of());
		}
		// every source cites the regulations of the viewer's bodies: read once for all
		List<CommitteeId> committees = this.viewers.of(actor.person())
			.standings()
			.values()
			.stream()
			.map((standing) -> standing.place().committee())
			.distinct()
			.toList();
		this.regulations.inForce(committees, today());
		return new MyWork(this.sources.stream()
			.flatMap((source) -> source.workOf(actor.person().value(), today()).stream())
			.sorted(NEAREST_FIRST)
			.limit(MOST)
			.toList());
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

}
