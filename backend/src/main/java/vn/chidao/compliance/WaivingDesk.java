package vn.chidao.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;

/** What somebody who waives has before them. */
@Component
class WaivingDesk {

	private final Committees committees;

	private final Viewers viewers;

	private final Assessments assessments;

	private final ComplianceWords words;

	WaivingDesk(Committees committees, Viewers viewers, Assessments assessments, ComplianceWords words) {
		this.committees = committees;
		this.viewers = viewers;
		this.assessments = assessments;
		this.words = words;
	}

	/** The committee, locked: two waivers of one case must see each other. */
	CommitteeView committee(CommitteeId body) {
		return this.viewers.current()
			.in(body)
			.map((standing) -> this.committees.lock(standing.place().committee()))
			.orElseThrow(NotFoundException::new);
	}

	Standing standing(CommitteeView committee) {
		return this.viewers.current().insider(committee.id());
	}

	/** A case as it is judged now. */
	Optional<Assessment.Found> find(CommitteeView committee, CaseKey key) {
		List<CommitteeView> bodies = this.committees.bodiesOf(committee.id())
			.stream()
			.filter((body) -> body.id().value().equals(key.body()))
			.toList();
		return bodies.isEmpty() ? Optional.empty()
				: this.assessments.of(bodies, new CompliancePeriod(key.subject().until(), key.subject().until()))
					.find(key);
	}

	String label(Assessment.Found found, Locale locale) {
		return this.words.title(found.measured().place(), locale) + " – "
				+ this.words.text(found.judged().label(), locale);
	}

}
