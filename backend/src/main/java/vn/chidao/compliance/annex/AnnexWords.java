package vn.chidao.compliance.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.compliance.ComplianceEvidenceView;
import vn.chidao.compliance.ComplianceItemView;
import vn.chidao.compliance.ComplianceView;
import vn.chidao.compliance.measure.ComplianceState;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.FindingView;

/** What both annexes say, in the language of the request. */
@Component
class AnnexWords {

	private final Messages messages;

	AnnexWords(Messages messages) {
		this.messages = messages;
	}

	String text(String key, Object... arguments) {
		return this.messages.text("compliance.annex." + key, arguments);
	}

	String title(ComplianceView compliance) {
		return text("title", compliance.committee().name());
	}

	/** The days, and on which day it was counted. */
	String subtitle(ComplianceView compliance) {
		return text("subtitle", compliance.from(), compliance.to(), compliance.asOf());
	}

	String day(LocalDate day) {
		return WrittenTime.in(this.messages.locale()).day(day);
	}

	String state(ComplianceState state) {
		return this.messages.text("compliance.state." + state);
	}

	/** Where the rule stands, or that no text states it. */
	String citations(ComplianceItemView item) {
		return item.citations().isEmpty() ? text("notStated")
				: item.citations().stream().map(CitationView::label).collect(Collectors.joining("; "));
	}

	/** What was found, what the rules said at the time, and that it was waived. */
	String value(ComplianceEvidenceView evidence) {
		List<String> parts = new ArrayList<>();
		parts.add(evidence.value());
		evidence.findings().stream().map(FindingView::message).forEach(parts::add);
		if (evidence.waiver() != null) {
			parts.add(text("waived", evidence.waiver().reason()));
		}
		return String.join(". ", parts);
	}

	/** By which versions a case was judged. */
	String basis(ComplianceEvidenceView evidence) {
		String when = text(evidence.isOnRecord() ? "onRecord" : "counted");
		return (evidence.calendarVersion() != null)
				? when + ", " + text("calendar", evidence.calendarVersion().toString()) : when;
	}

}
