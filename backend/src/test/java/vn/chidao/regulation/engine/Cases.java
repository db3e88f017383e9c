package vn.chidao.regulation.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.chidao.calendar.SeededDays;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.Accountability;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * People, meetings and rules to tell cases with.
 */
public final class Cases {

	public static final Set<Capacity> HEAD = post(Body.COMMITTEE, PostRole.CHAIR);

	public static final Set<Capacity> STANDING_DEPUTY = post(Body.COMMITTEE, PostRole.STANDING_VICE_CHAIR);

	public static final Set<Capacity> DEPUTY = post(Body.COMMITTEE, PostRole.VICE_CHAIR);

	public static final Set<Capacity> STANDING_MEMBER = post(Body.COMMITTEE, PostRole.STANDING_MEMBER);

	public static final Set<Capacity> MEMBER = post(Body.COMMITTEE, PostRole.MEMBER);

	public static final Set<Capacity> TEAM_LEADER = post(Body.HELPER, PostRole.TEAM_LEADER);

	public static final Set<Capacity> STANDING_DEPUTY_TEAM_LEADER = post(Body.HELPER,
			PostRole.STANDING_DEPUTY_TEAM_LEADER);

	public static final Set<Capacity> TEAM_MEMBER = post(Body.HELPER, PostRole.MEMBER);

	public static final Set<Capacity> DEPUTY_TEAM_LEADER = post(Body.HELPER, PostRole.DEPUTY_TEAM_LEADER);

	/** A member who sits on behalf of the standing agency. */
	public static final Set<Capacity> STANDING_AGENCY = Set.of(Capacity.post(Body.COMMITTEE, PostRole.MEMBER),
			Capacity.agency(AgencyRole.STANDING_AGENCY));

	public static final Set<Capacity> NOBODY = Set.of();

	public static final WorkingCalendar CALENDAR = SeededDays.calendar();

	/** Monday 23 November 2026, 08:00. */
	public static final Instant MONDAY_MORNING = at("2026-11-23T08:00");

	/** The latest moment two working days before {@link #MONDAY_MORNING}. */
	public static final Instant THURSDAY_BEFORE = at("2026-11-19T08:00");

	private static final Instrument SAMPLE = new Instrument(Instrument.Kind.REGULATION, "1/QĐ-BCĐ");

	private Cases() {
	}

	public static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(LegalTime.VIETNAM).toInstant();
	}

	/** Leaders work with some of their members or with agencies. */
	public static MeetingShape workingSession(Body body) {
		return new MeetingShape(body, MeetingKind.WORKING_SESSION, false, MONDAY_MORNING);
	}

	/**
	 * Who answers to whom.
	 * @param rules the rules
	 * @return for each rule its bearers and to whom they answer, as codes
	 */
	public static Map<List<String>, List<String>> accountability(RulesInForce rules) {
		return rules.definitions(RuleType.ACCOUNTABILITY)
			.stream()
			.map((definition) -> (Accountability) definition.rule())
			.collect(Collectors.toMap((rule) -> codes(rule.bearers()), (rule) -> codes(rule.to())));
	}

	private static List<String> codes(Collection<Holder> holders) {
		return holders.stream().map(Holder::code).toList();
	}

	public static MeetingShape regular(Body body) {
		return new MeetingShape(body, MeetingKind.REGULAR, false, MONDAY_MORNING);
	}

	public static MeetingShape adHoc(Body body) {
		return new MeetingShape(body, MeetingKind.AD_HOC, false, MONDAY_MORNING);
	}

	public static MeetingShape extended(Body body) {
		return new MeetingShape(body, MeetingKind.REGULAR, true, MONDAY_MORNING);
	}

	/** A complete written notice with papers. */
	public static Dispatch noticeSent(Instant at) {
		return new Dispatch(at, true, Set.of(NoticeField.values()), true);
	}

	/** The only rule of a regulation, as its Điều 1. It blocks. */
	public static RulesInForce ruledBy(RuleType type, Map<String, ?> parameters) {
		return rules(rule(type, Severity.BLOCK, parameters));
	}

	public static RulesInForce rules(RuleDefinition... rules) {
		return RuleBook.of(SourceQuality.FULL_TEXT, Arrays.asList(rules)).inForce(LocalDate.of(2026, 11, 23));
	}

	public static RuleDefinition rule(RuleType type, Severity severity, Map<String, ?> parameters) {
		return rule(1, type, severity, parameters);
	}

	public static RuleDefinition rule(int article, RuleType type, Severity severity, Map<String, ?> parameters) {
		Citation citation = new Citation(SAMPLE, Provision.article(article), "", null);
		return new RuleDefinition("rule-" + article, type.read(parameters),
				new RuleDefinition.Basis(List.of(citation), SourceQuality.FULL_TEXT, Layer.REGULATION),
				new RuleDefinition.Force(severity, null, null));
	}

	/** Judge, and make sure that every finding can be put into both languages. */
	public static List<Finding> judge(RulesInForce rules, Facts facts) {
		List<Finding> findings = rules.judge(facts, CALENDAR);
		for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
			EngineTexts texts = EngineTexts.in(locale);
			findings.forEach((finding) -> texts.text(List.of(finding.message(), finding.wayOut())));
		}
		return findings;
	}

	/** The rule in Vietnamese, once it is sure that there are words for it in English. */
	public static String explained(RuleDefinition rule) {
		EngineTexts.in(Locale.ENGLISH).text(rule.explanation());
		return EngineTexts.in(Locale.of("vi")).text(rule.explanation());
	}

	public static String vietnamese(Finding finding) {
		return EngineTexts.in(Locale.of("vi")).text(finding.message());
	}

	public static String wayOut(Finding finding) {
		return EngineTexts.in(Locale.of("vi")).text(finding.wayOut());
	}

	public static List<String> labels(Finding finding) {
		EngineTexts texts = EngineTexts.in(Locale.of("vi"));
		return finding.citations().stream().map(texts::label).toList();
	}

	private static Set<Capacity> post(Body body, PostRole role) {
		return Set.of(Capacity.post(body, role));
	}

}
