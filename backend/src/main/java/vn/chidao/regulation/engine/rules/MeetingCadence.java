package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * How often a body holds its regular meeting. "Once a quarter" is counted by the
 * calendar, "every 3 months" from the last meeting.
 *
 * @param body the body
 * @param period how often; not set when the text says "periodically" and no more
 * @param anchor how the period is counted; not set when the text does not say
 */
public record MeetingCadence(Body body, @Nullable Period period, @Nullable Anchor anchor) implements Rule {

	static MeetingCadence read(Parameters parameters) {
		return new MeetingCadence(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.period("period").orElse(null), parameters.choice("anchor", Anchor.class).orElse(null));
	}

	@Override
	public RuleType type() {
		return RuleType.MEETING_CADENCE;
	}

	/**
	 * The span in which the next regular meeting is due.
	 * @param lastHeld day of the last one, if there was one
	 * @param today the present day
	 * @return the span, or empty if no period is stated
	 */
	public Optional<DateSpan> next(@Nullable LocalDate lastHeld, LocalDate today) {
		return windows().map((windows) -> windows.next(lastHeld, today));
	}

	/**
	 * The spans that passed without a regular meeting.
	 * @param facts the meetings held
	 * @return the spans in order; empty if no period is stated
	 */
	public List<DateSpan> missed(CadenceFacts facts) {
		return windows().map((windows) -> windows.missed(facts)).orElse(List.of());
	}

	/**
	 * The spans of the calendar one after the other, each with the meeting held in it.
	 * The last one may not be over yet.
	 * @param facts the meetings held
	 * @return the spans in order; empty if no period is stated
	 */
	public List<CadenceWindow> windows(CadenceFacts facts) {
		return windows().map((windows) -> windows.windows(facts)).orElse(List.of());
	}

	/**
	 * The time to each meeting from the one before it, and at last from the newest one
	 * on.
	 * @param facts the meetings held
	 * @return the gaps in order; empty if no period is stated
	 */
	public List<CadenceGap> gaps(CadenceFacts facts) {
		return windows().map((windows) -> windows.gaps(facts)).orElse(List.of());
	}

	/**
	 * Whether the period is one of the calendar. Where a text does not say how it is
	 * counted, it is counted from the last meeting.
	 * @return false if each meeting is judged by the one before it
	 */
	public boolean isByCalendar() {
		return this.anchor == Anchor.CALENDAR;
	}

	private Optional<CadenceWindows> windows() {
		return Optional.ofNullable(this.period).map((stated) -> new CadenceWindows(stated, this.anchor));
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof CadenceFacts cadence) || cadence.body() != this.body) {
			return List.of();
		}
		Holder head = new Holder.Ranked(this.body, Rank.HEAD);
		return missed(cadence).stream()
			.map((span) -> new Breach(
					new Message("cadence.missed", Map.of("body", this.body, "from", span.from(), "to", span.to())),
					Message.of("cadence.missed.wayOut"), List.of(head), Breach.Effect.RECORDED))
			.toList();
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("period", this.period, NarrowedBy.LESS)
			.put("anchor", this.anchor, NarrowedBy.CHANGE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		if (this.period == null) {
			return List.of(new Message("explain.MEETING_CADENCE.notStated", Map.of("body", this.body)));
		}
		Message often = new Message("explain.MEETING_CADENCE", Map.of("body", this.body, "period", this.period));
		return List.of(often, (this.anchor != null) ? Message.of("explain.MEETING_CADENCE." + this.anchor.name())
				: Message.of("explain.MEETING_CADENCE.anchorNotStated"));
	}

	/** How a period is counted. */
	public enum Anchor {

		/** By calendar months, quarters or years. */
		CALENDAR,

		/** From the last meeting. */
		ROLLING

	}

}
