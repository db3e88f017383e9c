package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.platform.graphql.NodeId;

/**
 * What would have been different under a draft, GraphQL type {@code DraftPreview}.
 *
 * @param from first day looked at
 * @param to last day looked at
 * @param judged how many cases were judged
 * @param differences those judged differently
 */
record DraftPreviewView(LocalDate from, LocalDate to, int judged, List<DraftDifferenceView> differences) {

	/**
	 * A case judged differently, GraphQL type {@code DraftDifference}.
	 *
	 * @param caseId the object people open to see it
	 * @param title what it is called
	 * @param on its legal day
	 * @param before what only the rules then in force found
	 * @param after what only the draft would find
	 */
	record DraftDifferenceView(NodeId caseId, String title, LocalDate on, List<FindingView> before,
			List<FindingView> after) {

	}

}
