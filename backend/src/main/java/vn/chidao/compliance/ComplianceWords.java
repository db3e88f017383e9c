package vn.chidao.compliance;

import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.chidao.compliance.measure.ComplianceMeasure;
import vn.chidao.compliance.measure.ComplianceState;
import vn.chidao.compliance.measure.Judged;
import vn.chidao.compliance.measure.Measured;
import vn.chidao.compliance.measure.Told;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.MeetingCadence;

/** Puts what was measured into words. */
@Component
class ComplianceWords {

	private final Messages messages;

	ComplianceWords(Messages messages) {
		this.messages = messages;
	}

	Locale locale() {
		return this.messages.locale();
	}

	String text(Told told, Locale locale) {
		return this.messages.in(locale, told.key(),
				told.args().stream().map((value) -> value(value, locale)).toArray());
	}

	String title(Measured.Place place, Locale locale) {
		return title(place.measure(), EngineTexts.in(locale).value(place.role()), locale);
	}

	String title(ComplianceMeasure measure, String body, Locale locale) {
		return this.messages.in(locale, "compliance.measure." + measure) + " – " + body;
	}

	String requirement(Measured measured, Locale locale) {
		RuleDefinition rule = measured.rule();
		if (rule == null) {
			return this.messages.in(locale, "compliance.notStated");
		}
		String asked = EngineTexts.in(locale).text(rule.explanation());
		boolean needsMore = measured.place().measure() == ComplianceMeasure.PLAN || isRolling(measured);
		return needsMore ? asked + " " + this.messages.in(locale, "compliance.judging." + measured.place().measure())
				: asked;
	}

	/** Whether each meeting is held against the one before it. */
	private static boolean isRolling(Measured measured) {
		return measured.rule() != null && measured.rule().rule() instanceof MeetingCadence cadence
				&& cadence.period() != null && !cadence.isByCalendar();
	}

	/** The numbers in a sentence, then what is counted apart, then what comes next. */
	String summary(Measured measured, Locale locale) {
		StringBuilder summary = new StringBuilder(numbers(measured, locale));
		append(summary, "skipped", isRolling(measured) ? skipped(measured) : 0, locale);
		append(summary, "waived", measured.count(ComplianceState.WAIVED), locale);
		append(summary, "pending", measured.count(ComplianceState.PENDING), locale);
		if (measured.next() != null) {
			summary.append(' ').append(next(measured.next(), locale));
		}
		return summary.toString();
	}

	private String numbers(Measured measured, Locale locale) {
		ComplianceMeasure measure = measured.place().measure();
		int unjudged = measured.count(ComplianceState.NOT_STATED);
		if (measured.judged() == 0) {
			return (unjudged > 0) ? in(locale, "unjudged." + measure, unjudged, percent(measured))
					: in(locale, measured.rule() != null ? "nothing" : "nothingNotStated");
		}
		return in(locale, "kept." + measure + (isRolling(measured) ? ".rolling" : ""),
				measured.count(ComplianceState.KEPT), measured.judged(), percent(measured));
	}

	private String next(DateSpan span, Locale locale) {
		return in(locale, "next", span.from(), span.to());
	}

	private void append(StringBuilder summary, String key, int count, Locale locale) {
		if (count > 0) {
			summary.append(' ').append(in(locale, key, count));
		}
	}

	private String in(Locale locale, String key, Object... arguments) {
		return this.messages.in(locale, "compliance.summary." + key, arguments);
	}

	/** The share over all cases that have one. */
	private static int percent(Measured measured) {
		int part = 0;
		int whole = 0;
		for (Judged judged : measured.cases()) {
			Judged.Share share = judged.share();
			part += (share != null) ? share.part() : 0;
			whole += (share != null) ? share.whole() : 0;
		}
		return (whole > 0) ? new Judged.Share(part, whole).percent() : 0;
	}

	/** How many periods had no meeting, not even a late one. */
	private static int skipped(Measured measured) {
		return measured.cases()
			.stream()
			.filter((judged) -> judged.state() == ComplianceState.BROKEN)
			.map(Judged::share)
			.filter(Objects::nonNull)
			.mapToInt((share) -> share.whole() - share.part())
			.sum();
	}

	private Object value(Object value, Locale locale) {
		return switch (value) {
			case Temporal time -> time;
			case Enum<?> constant -> EngineTexts.in(locale).value(constant);
			case Told told -> text(told, locale);
			default -> value.toString();
		};
	}

}
