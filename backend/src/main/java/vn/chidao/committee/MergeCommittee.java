package vn.chidao.committee;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.security.CommitteeId;

/**
 * The end of a body that is merged into another, GraphQL input
 * {@code MergeCommitteeInput}.
 *
 * @param committeeId the body that ends
 * @param expectedVersion its version when it was read
 * @param intoId the body it is merged into
 * @param decision the decision
 * @param lastDay its last day; from the next day on the other body stands for it
 * @param carriedOver the open tasks handed over, each named, as opaque global ids
 */
record MergeCommittee(CommitteeId committeeId, int expectedVersion, CommitteeId intoId, DecisionReference decision,
		LocalDate lastDay, List<String> carriedOver) {

	MergeCommittee {
		carriedOver = List.copyOf(carriedOver);
	}

}
