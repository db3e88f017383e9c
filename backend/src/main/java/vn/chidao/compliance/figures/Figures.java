package vn.chidao.compliance.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.compliance.Insight;
import vn.chidao.compliance.Insights;
import vn.chidao.compliance.figures.FigureRows.Places;
import vn.chidao.compliance.figures.FigureRows.Subject;
import vn.chidao.compliance.figures.FigureRows.Tasks;
import vn.chidao.membership.MembershipView;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.security.CommitteeId;

/**
 * Counts attendance and tasks over the year up to the day of which a body or a membership
 * speaks, for those who may know of the body's meetings; a constant number of statements
 * for a list, unless its entries speak of several days.
 */
@Service
class Figures {

	private final FigureRecords records;

	private final Committees committees;

	private final Insights insights;

	Figures(FigureRecords records, Committees committees, Insights insights) {
		this.records = records;
		this.committees = committees;
		this.insights = insights;
	}

	@Transactional(readOnly = true)
	Map<CommitteeView, RecordFigures> ofBodies(Collection<CommitteeView> bodies) {
		Insight insight = this.insights.current();
		Map<CommitteeView, RecordFigures> figures = new HashMap<>();
		byDay(bodies.stream().filter(insight::reaches).toList(), CommitteeView::asOf).forEach((day, ofDay) -> {
			DateSpan year = yearTo(day);
			List<UUID> ids = ofDay.stream().map((body) -> body.id().value()).distinct().toList();
			Counted counted = Counted.of(this.records.placesOfBodies(ids, year), this.records.tasksOfBodies(ids, year));
			ofDay.forEach((body) -> figures.put(body,
					counted.figures(new Subject(body.id().value(), body.id().value()), year)));
		});
		return figures;
	}

	@Transactional(readOnly = true)
	Map<MembershipView, RecordFigures> ofMembers(Collection<MembershipView> members) {
		Insight insight = this.insights.current();
		Map<CommitteeId, CommitteeView> bodies = this.committees
			.views(members.stream().map(MembershipView::committeeId).distinct().toList());
		List<MembershipView> known = members.stream().filter((member) -> {
			CommitteeView body = bodies.get(member.committeeId());
			return body != null && insight.reaches(body);
		}).toList();
		Map<MembershipView, RecordFigures> figures = new HashMap<>();
		byDay(known, MembershipView::asOf).forEach((day, ofDay) -> {
			DateSpan year = yearTo(day);
			List<UUID> ids = ofDay.stream().map((member) -> member.committeeId().value()).distinct().toList();
			List<UUID> people = ofDay.stream().map((member) -> member.personId().value()).distinct().toList();
			Counted counted = Counted.of(this.records.placesOfPeople(ids, people, year),
					this.records.tasksOfPeople(ids, people, year));
			ofDay.forEach((member) -> figures.put(member,
					counted.figures(new Subject(member.committeeId().value(), member.personId().value()), year)));
		});
		return figures;
	}

	private static DateSpan yearTo(LocalDate day) {
		return new DateSpan(day.minusYears(1).plusDays(1), day);
	}

	/** Nothing is on record of a day to come: whoever asks for one is told of today. */
	private <T> Map<LocalDate, List<T>> byDay(Collection<T> all, AsOf<T> of) {
		LocalDate today = this.records.today();
		return all.stream().distinct().collect(Collectors.groupingBy((each) -> {
			LocalDate asked = of.day(each);
			return (asked != null && asked.isBefore(today)) ? asked : today;
		}));
	}

	/** The day of which something speaks. */
	private interface AsOf<T> {

		@Nullable LocalDate day(T of);

	}

	/**
	 * What was counted.
	 *
	 * @param places by whose they are
	 * @param tasks by whose they are
	 */
	private record Counted(Map<Subject, List<Places>> places, Map<Subject, List<Tasks>> tasks) {

		static Counted of(List<Places> places, List<Tasks> tasks) {
			return new Counted(grouped(places, Places::subject), grouped(tasks, Tasks::subject));
		}

		private static <T> Map<Subject, List<T>> grouped(List<T> rows, Function<T, Subject> by) {
			return rows.stream().collect(Collectors.groupingBy(by));
		}

		RecordFigures figures(Subject subject, DateSpan period) {
			return new RecordFigures(period.from(), period.to(),
					AttendanceFigures.of(this.places.getOrDefault(subject, List.of())),
					TaskFigures.of(this.tasks.getOrDefault(subject, List.of())));
		}

	}

}
