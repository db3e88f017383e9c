package vn.chidao.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.RegulationDraftView;
import vn.chidao.regulation.RegulationView;
import vn.chidao.security.CommitteeId;

/** The committees regulations and their drafts are for; one statement for a list. */
@Controller
class RegulationCommitteeController {

	private final Committees committees;

	RegulationCommitteeController(Committees committees) {
		this.committees = committees;
	}

	@BatchMapping(typeName = "Regulation", field = "committee")
	Map<RegulationView, CommitteeView> ofRegulations(List<RegulationView> regulations) {
		return committees(regulations, RegulationView::committeeId);
	}

	@BatchMapping(typeName = "RegulationDraft", field = "committee")
	Map<RegulationDraftView, CommitteeView> ofDrafts(List<RegulationDraftView> drafts) {
		return committees(drafts, RegulationDraftView::committeeId);
	}

	private <T> Map<T, CommitteeView> committees(Collection<T> owners, Function<T, CommitteeId> committee) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(owners.stream().map(committee).distinct().toList());
		return Batch.of(owners, (owner) -> found.get(committee.apply(owner)));
	}

}
