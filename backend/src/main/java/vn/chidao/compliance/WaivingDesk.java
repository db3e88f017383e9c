package vn.chidao.compliance;

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

	private final WaivableCases cases;

	WaivingDesk(Committees committees, Viewers viewers, WaivableCases cases) {
		this.committees = committees;
		this.viewers = viewers;
		this.cases = cases;
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
		return this.cases.find(committee, key);
	}

	String label(Assessment.Found found, Locale locale) {
		return this.cases.label(found, locale);
	}

}
