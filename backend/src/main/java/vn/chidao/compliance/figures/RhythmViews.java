package vn.chidao.compliance.figures;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.ComplianceItemView.NextWindow;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.compliance.measure.ComplianceMeasure;
import vn.chidao.compliance.measure.MeetingRhythmState;
import vn.chidao.compliance.measure.Rhythm;
import vn.chidao.membership.standing.InBody;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.SourceQuality;

/** Says how a body stands to its rhythm, in the language of the request. */
@Component
class RhythmViews {

	private static final Period QUARTER = Period.ofMonths(3);

	private final Messages messages;

	RhythmViews(Messages messages) {
		this.messages = messages;
	}

	MeetingRhythmView view(CommitteeRules rules, CommitteeView committee, @Nullable Met met) {
		Body body = InBody.role(committee.kind());
		Answer<MeetingCadence> answer = rules.inForce().obligations().cadence(body);
		Optional<MeetingCadence> stated = answer.value();
		MeetingRhythmView.Text text = text(rules, body, stated);
		Optional<Rhythm> rhythm = (met != null) ? rhythm(rules, committee, answer, met) : Optional.empty();
		MeetingRhythmState unmeasured = stated.isEmpty() ? MeetingRhythmState.NOT_STATED : null;
		return new MeetingRhythmView(text, rhythm.map(Rhythm::state).orElse(unmeasured),
				(met != null) ? met.last() : null,
				rhythm.map((known) -> new NextWindow(known.window(), known.state() == MeetingRhythmState.OVERDUE))
					.orElse(null),
				rhythm.map(Rhythm::daysLeft).orElse(null));
	}

	private static Optional<Rhythm> rhythm(CommitteeRules rules, CommitteeView body, Answer<MeetingCadence> stated,
			Met met) {
		return stated.value()
			.flatMap((cadence) -> Rhythm.of(cadence, met.past(since(rules, body)), met.day()))
			.map((rhythm) -> rhythm.unless((owed) -> met.waived()
				.contains(new CaseKey(ComplianceMeasure.CADENCE, body.id().value(), stated.rules().getFirst().code(),
						owed))));
	}

	private static LocalDate since(CommitteeRules rules, CommitteeView body) {
		return rules.regulation()
			.map(RegulationView::effectiveFrom)
			.filter((first) -> first.isAfter(body.foundingDate()))
			.orElse(body.foundingDate());
	}

	private MeetingRhythmView.Text text(CommitteeRules rules, Body body, Optional<MeetingCadence> stated) {
		List<RuleDefinition> speaking = rules.inForce()
			.definitions(RuleType.MEETING_CADENCE)
			.stream()
			.filter((definition) -> definition.rule() instanceof MeetingCadence cadence && cadence.body() == body)
			.toList();
		List<String> sentences = new ArrayList<>();
		speaking.forEach((definition) -> sentences.add(rules.texts().text(definition.explanation())));
		if (stated.isEmpty()) {
			if (speaking.isEmpty()) {
				sentences.add(text("notStated"));
			}
			sentences.add(silence(rules.regulation()));
		}
		return new MeetingRhythmView.Text(stated.map((cadence) -> often(rules, cadence)).orElse(null),
				String.join(" ", sentences), rules.citationsOf(speaking));
	}

	/** Silence is never told as if there were no duty. */
	private String silence(Optional<RegulationView> regulation) {
		return regulation.map((known) -> known.sourceQuality() == SourceQuality.FULL_TEXT ? "noDenial" : "summaryOnly")
			.map(this::text)
			.orElseGet(() -> text("noRegulation"));
	}

	private @Nullable String often(CommitteeRules rules, MeetingCadence cadence) {
		Period period = cadence.period();
		if (period == null) {
			return null;
		}
		return (cadence.isByCalendar() && QUARTER.equals(period)) ? text("quarter")
				: text("often", rules.texts().value(period));
	}

	private String text(String key, Object... arguments) {
		return this.messages.text("compliance.rhythm." + key, arguments);
	}

	/**
	 * When a body met.
	 *
	 * @param day the day of which is spoken
	 * @param last the day of its last regular meeting up to then, null where there was
	 * none
	 * @param waived which cases of rhythm were let pass
	 */
	record Met(LocalDate day, @Nullable LocalDate last, Set<CaseKey> waived) {

		Met {
			waived = Set.copyOf(waived);
		}

		Rhythm.Past past(LocalDate since) {
			return new Rhythm.Past(this.last, since);
		}

	}

}
