package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Families;
import vn.chidao.compliance.measure.CaseKey;

/** Finds the cases that may be let pass, of the bodies that existed on their days. */
@Component
class WaivableCases {

	private final Families families;

	private final Assessments assessments;

	private final ComplianceWords words;

	WaivableCases(Families families, Assessments assessments, ComplianceWords words) {
		this.families = families;
		this.assessments = assessments;
		this.words = words;
	}

	/** A case as it is judged now. */
	Optional<Assessment.Found> find(CommitteeView committee, CaseKey key) {
		LocalDate day = key.subject().until();
		List<CommitteeView> bodies = this.families.during(committee.id(), day, day)
			.stream()
			.filter((body) -> body.id().value().equals(key.body()))
			.toList();
		return bodies.isEmpty() ? Optional.empty()
				: this.assessments.of(bodies, new CompliancePeriod(day, day)).find(key);
	}

	String label(Assessment.Found found, Locale locale) {
		return this.words.title(found.measured().place(), locale) + " – "
				+ this.words.text(found.judged().label(), locale);
	}

}
