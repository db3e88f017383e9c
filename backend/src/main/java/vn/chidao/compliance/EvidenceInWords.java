package vn.chidao.compliance;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

import vn.chidao.compliance.measure.Judged;

/**
 * Cases that are put into words one by one as they are read: of twenty years of evidence
 * a page shows a dozen.
 */
final class EvidenceInWords extends AbstractList<ComplianceEvidenceView> {

	private final List<Judged> cases;

	private final Function<Judged, ComplianceEvidenceView> words;

	EvidenceInWords(List<Judged> cases, Function<Judged, ComplianceEvidenceView> words) {
		this.cases = List.copyOf(cases);
		this.words = words;
	}

	@Override
	public ComplianceEvidenceView get(int index) {
		return this.words.apply(this.cases.get(index));
	}

	@Override
	public int size() {
		return this.cases.size();
	}

}
