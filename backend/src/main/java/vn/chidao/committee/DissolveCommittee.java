package vn.chidao.committee;

import java.time.LocalDate;

import vn.chidao.security.CommitteeId;

/**
 * The end of a body, GraphQL input {@code DissolveCommitteeInput}.
 *
 * @param committeeId the body
 * @param expectedVersion its version when it was read
 * @param decision the decision
 * @param lastDay its last day
 */
record DissolveCommittee(CommitteeId committeeId, int expectedVersion, DecisionReference decision, LocalDate lastDay) {

}
