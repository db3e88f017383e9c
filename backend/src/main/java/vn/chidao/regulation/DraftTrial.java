package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * Tries a draft on what happened in the last twelve months. Nothing of it is stored: the
 * record of a case keeps the rules of its day.
 */
@Service
@Transactional(readOnly = true)
class DraftTrial {

	private final Regulations regulations;

	private final ObjectProvider<JudgedCases> sources;

	private final Calendars calendars;

	private final Clock clock;

	DraftTrial(Regulations regulations, ObjectProvider<JudgedCases> sources, Calendars calendars, Clock clock) {
		this.regulations = regulations;
		this.sources = sources;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * Judge the cases again, in a constant number of statements.
	 * @param draft the draft
	 * @param notation how it is called
	 */
	DraftPreviewView of(RegulationDraftView draft, String notation) {
		LocalDate to = LegalTime.today(this.clock);
		LocalDate from = to.minusYears(1).plusDays(1);
		List<JudgedCase> cases = this.sources.stream()
			.flatMap((source) -> source.of(draft.committeeId(), from, to).stream())
			.sorted(Comparator.comparing(JudgedCase::on).thenComparing(JudgedCase::title))
			.toList();
		Map<RulesOn, CommitteeRules> then = this.regulations.rulesOf(
				cases.stream().map((one) -> new RulesOn(draft.committeeId(), one.on())).collect(Collectors.toSet()));
		CommitteeRules drafted = this.regulations.rulesOf(draft, notation, draft.beginning(to));
		WorkingCalendar calendar = this.calendars.current();
		List<DraftPreviewView.DraftDifferenceView> differences = cases.stream().map((one) -> {
			CommitteeRules before = then.get(new RulesOn(draft.committeeId(), one.on()));
			return (before == null) ? unchanged(one)
					: difference(one, new Judged(before, findings(one, before.inForce(), calendar)),
							new Judged(drafted, findings(one, drafted.inForce(), calendar)));
		}).filter((difference) -> !difference.before().isEmpty() || !difference.after().isEmpty()).toList();
		return new DraftPreviewView(from, to, cases.size(), differences);
	}

	private static DraftPreviewView.DraftDifferenceView unchanged(JudgedCase one) {
		return new DraftPreviewView.DraftDifferenceView(one.id(), one.title(), one.on(), List.of(), List.of());
	}

	private static List<Finding> findings(JudgedCase one, RulesInForce rules, WorkingCalendar calendar) {
		return one.facts().stream().flatMap((facts) -> rules.judge(facts, calendar).stream()).toList();
	}

	private static DraftPreviewView.DraftDifferenceView difference(JudgedCase one, Judged before, Judged after) {
		return new DraftPreviewView.DraftDifferenceView(one.id(), one.title(), one.on(), before.without(after),
				after.without(before));
	}

	/**
	 * What rules found.
	 *
	 * @param rules the rules
	 * @param findings what they found
	 */
	private record Judged(CommitteeRules rules, List<Finding> findings) {

		/** What the other rules did not find. */
		List<FindingView> without(Judged other) {
			Set<Key> found = other.findings.stream().map(Key::of).collect(Collectors.toSet());
			return this.rules
				.views(this.findings.stream().filter((finding) -> !found.contains(Key.of(finding))).toList());
		}

	}

	/**
	 * What makes two findings the same, whichever clause they rest on.
	 *
	 * @param type the kind of rule
	 * @param severity how serious
	 * @param message what was found
	 */
	private record Key(RuleType type, Severity severity, Message message) {

		static Key of(Finding finding) {
			return new Key(finding.ruleType(), finding.severity(), finding.message());
		}

	}

}
