package vn.chidao.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.measure.Measures;
import vn.chidao.compliance.measure.Regime;
import vn.chidao.compliance.measure.Yardstick;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesSpan;

/** Holds the record of bodies against the rules of their time. */
@Component
class Assessments {

	private final Histories histories;

	private final Regulations regulations;

	private final Calendars calendars;

	private final Clock clock;

	Assessments(Histories histories, Regulations regulations, Calendars calendars, Clock clock) {
		this.histories = histories;
		this.regulations = regulations;
		this.calendars = calendars;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	/**
	 * Measure bodies of one committee, in a constant number of statements.
	 * @param bodies the committee, its helper team or both
	 * @param period the days asked for
	 */
	Assessment of(List<CommitteeView> bodies, CompliancePeriod period) {
		LocalDate today = today();
		List<RulesSpan> spans = during(bodies, period);
		List<Regime> regimes = spans.stream()
			.map((span) -> new Regime(span.from(), span.to(),
					span.rules().regulation().map((regulation) -> regulation.id().value()).orElse(null),
					span.rules().book().definitions()))
			.toList();
		Yardstick by = new Yardstick(period.span(), today, this.calendars.current(), this.calendars::version);
		return new Assessment(bodies, period, today, Measures.of(this.histories.of(bodies, period.span()), regimes, by),
				spans.stream().collect(Collectors.toMap(RulesSpan::from, RulesSpan::rules)));
	}

	/**
	 * From the beginning, so that windows do not move with what is asked for, and a year
	 * that began under another regulation is known whole.
	 */
	private List<RulesSpan> during(Collection<CommitteeView> bodies, CompliancePeriod period) {
		CommitteeView any = bodies.iterator().next();
		LocalDate first = bodies.stream()
			.map(CommitteeView::foundingDate)
			.min(LocalDate::compareTo)
			.filter((founded) -> founded.isBefore(period.from()))
			.orElse(period.from());
		return this.regulations.rulesDuring(any.principalId(), first, period.to());
	}

}
