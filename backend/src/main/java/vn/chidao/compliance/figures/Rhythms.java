package vn.chidao.compliance.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.Insight;
import vn.chidao.compliance.Insights;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;

/**
 * How bodies stand to the rhythm of their meetings, each on the day of which its view
 * speaks and under the rules in force then; a constant number of statements for a list,
 * unless its bodies speak of several days.
 */
@Service
class Rhythms {

	private final FigureRecords records;

	private final Regulations regulations;

	private final Insights insights;

	private final RhythmViews views;

	Rhythms(FigureRecords records, Regulations regulations, Insights insights, RhythmViews views) {
		this.records = records;
		this.regulations = regulations;
		this.insights = insights;
		this.views = views;
	}

	/** Of each body that exists on its day. */
	@Transactional(readOnly = true)
	Map<CommitteeView, MeetingRhythmView> of(Collection<CommitteeView> bodies) {
		LocalDate today = this.records.today();
		List<CommitteeView> existing = bodies.stream().filter((body) -> body.existsOn(body.day(today))).toList();
		Map<RulesOn, CommitteeRules> rules = this.regulations
			.rulesOf(existing.stream().map((body) -> new RulesOn(body.principalId(), body.day(today))).toList());
		Map<CommitteeView, RhythmViews.Met> met = met(existing, today);
		Map<CommitteeView, MeetingRhythmView> found = new HashMap<>();
		for (CommitteeView body : existing) {
			CommitteeRules ofBody = rules.get(new RulesOn(body.principalId(), body.day(today)));
			if (ofBody != null) {
				found.put(body, this.views.view(ofBody, body, met.get(body)));
			}
		}
		return found;
	}

	/**
	 * When bodies met, as far as whoever asks may know; nothing is known of days to come.
	 */
	private Map<CommitteeView, RhythmViews.Met> met(Collection<CommitteeView> bodies, LocalDate today) {
		Insight insight = this.insights.current();
		List<CommitteeView> known = bodies.stream()
			.filter((body) -> !body.day(today).isAfter(today) && insight.reaches(body))
			.toList();
		Map<CommitteeView, RhythmViews.Met> met = new HashMap<>();
		if (known.isEmpty()) {
			return met;
		}
		Set<CaseKey> waived = this.records
			.waivedRhythms(known.stream().map((body) -> body.principalId().value()).distinct().toList());
		known.stream().collect(Collectors.groupingBy((body) -> body.day(today))).forEach((day, ofDay) -> {
			Map<UUID, LocalDate> last = this.records
				.lastMeetings(ofDay.stream().map((body) -> body.id().value()).toList(), day);
			ofDay.forEach((body) -> met.put(body, new RhythmViews.Met(day, last.get(body.id().value()), waived)));
		});
		return met;
	}

}
