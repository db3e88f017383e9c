package vn.chidao.compliance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.ComplianceItemView.Counts;
import vn.chidao.compliance.ComplianceItemView.NextWindow;
import vn.chidao.compliance.ComplianceItemView.Party;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.compliance.measure.CaseRef;
import vn.chidao.compliance.measure.ComplianceMeasure;
import vn.chidao.compliance.measure.ComplianceState;
import vn.chidao.compliance.measure.Judged;
import vn.chidao.compliance.measure.Measured;
import vn.chidao.meeting.FindingRecord;
import vn.chidao.meeting.MeetingId;
import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Layer;

/** Shows what was measured, in the language of the request. */
@Component
class ComplianceViews {

	private final ComplianceWords words;

	ComplianceViews(ComplianceWords words) {
		this.words = words;
	}

	/** Items in the order of the committee's bodies, without those that are idle. */
	List<ComplianceItemView> items(Assessment assessment, Collection<WaiverView> waivers) {
		Map<CaseKey, WaiverView> standing = waivers.stream()
			.filter(WaiverView::stands)
			.collect(Collectors.toMap((waiver) -> CaseKey.parse(waiver.caseKey()).orElseThrow(), Function.identity(),
					(one, other) -> one));
		Map<UUID, CommitteeView> bodies = assessment.bodies()
			.stream()
			.collect(Collectors.toMap((body) -> body.id().value(), Function.identity()));
		return assessment.results()
			.stream()
			.filter((measured) -> !isIdle(measured, assessment.results()))
			.map((measured) -> item(measured.without(standing.keySet()), assessment,
					Objects.requireNonNull(bodies.get(measured.place().body())), standing))
			.toList();
	}

	/**
	 * Nothing came under it, and it is a national rule, or a time without a rule before
	 * one with, or a group of which no text speaks.
	 */
	private static boolean isIdle(Measured measured, List<Measured> all) {
		if (!measured.cases().isEmpty()) {
			return false;
		}
		if (measured.rule() == null && isOneOfMany(measured)) {
			return true;
		}
		return (measured.rule() != null) ? measured.rule().basis().layer() == Layer.NATIONAL
				: all.stream().anyMatch((other) -> other.rule() != null && other.place().equals(measured.place()));
	}

	private ComplianceItemView item(Measured measured, Assessment assessment, CommitteeView body,
			Map<CaseKey, WaiverView> waivers) {
		Locale locale = this.words.locale();
		CommitteeRules rules = assessment.rules().get(measured.regime().from());
		List<CitationView> citations = (rules != null && measured.rule() != null)
				? rules.citationsOf(List.of(measured.rule())) : List.of();
		NextWindow next = (measured.next() != null)
				? new NextWindow(measured.next(), measured.next().to().isBefore(assessment.asOf())) : null;
		return new ComplianceItemView(key(measured), measured.place().measure(), body,
				new ComplianceItemView.Words(title(measured, body, locale), this.words.requirement(measured, locale),
						this.words.summary(measured, locale)),
				citations, Counts.of(measured), next, parties(measured),
				new EvidenceInWords(measured.cases(), (judged) -> evidence(measured, judged, waivers, locale)));
	}

	private static boolean isOneOfMany(Measured measured) {
		return measured.place().role() == Body.GROUP || measured.place().role() == Body.SECTION;
	}

	/** Groups and former teams by their names, of which there may be several. */
	private String title(Measured measured, CommitteeView body, Locale locale) {
		return (isOneOfMany(measured) || body.dissolutionDate() != null)
				? this.words.title(measured.place().measure(), body.name(), locale)
				: this.words.title(measured.place(), locale);
	}

	private ComplianceEvidenceView evidence(Measured measured, Judged judged, Map<CaseKey, WaiverView> waivers,
			Locale locale) {
		CaseKey key = measured.keyOf(judged);
		List<FindingRecord> findings = judged.basis().findings();
		return new ComplianceEvidenceView(key.encode(), this.words.text(judged.label(), locale),
				judged.subject().until(), judged.state(), this.words.text(judged.value(), locale), place(judged),
				new ComplianceEvidenceView.Basis(judged.basis().isOnRecord(), judged.basis().calendar(),
						findings.stream().map(FindingRecord::told).toList()),
				(judged.state() == ComplianceState.WAIVED) ? waivers.get(key) : null);
	}

	private static ComplianceEvidenceView.Place place(Judged judged) {
		UUID meeting = judged.place().meeting();
		UUID plan = judged.place().procedureCase();
		UUID id = judged.subject().id();
		boolean report = judged.subject().kind() == CaseRef.Kind.REPORT && id != null;
		return new ComplianceEvidenceView.Place((meeting != null) ? new MeetingId(meeting) : null,
				(report && id != null) ? GlobalId.encode("Report", id) : null,
				(plan != null) ? GlobalId.encode("ProcedureCase", plan) : null);
	}

	/** By who owes it; only reports are owed by single persons. */
	private static List<Party> parties(Measured measured) {
		if (measured.place().measure() != ComplianceMeasure.REPORT) {
			return List.of();
		}
		Map<String, List<Judged>> owed = measured.cases()
			.stream()
			.collect(Collectors.groupingBy((judged) -> Objects.requireNonNullElse(judged.place().party(), ""),
					LinkedHashMap::new, Collectors.toList()));
		return owed.entrySet()
			.stream()
			.map((entry) -> party(entry.getKey(), entry.getValue()))
			.sorted((one, other) -> one.name().compareTo(other.name()))
			.toList();
	}

	private static Party party(String name, List<Judged> cases) {
		int kept = count(cases, ComplianceState.KEPT);
		int broken = count(cases, ComplianceState.BROKEN);
		int late = Math.toIntExact(cases.stream()
			.filter((judged) -> judged.state() == ComplianceState.BROKEN
					&& judged.value().key().equals("compliance.report.late"))
			.count());
		return new Party(name, kept + broken, kept, late, broken - late, count(cases, ComplianceState.WAIVED),
				count(cases, ComplianceState.PENDING));
	}

	private static int count(List<Judged> cases, ComplianceState state) {
		return Math.toIntExact(cases.stream().filter((judged) -> judged.state() == state).count());
	}

	private static String key(Measured measured) {
		String text = measured.place().measure() + "|" + measured.place().body() + "|"
				+ ((measured.rule() != null) ? measured.rule().code() : "") + "|" + measured.regime().from();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
