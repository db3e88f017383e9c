package vn.chidao.committee;

import java.time.LocalDate;

import vn.chidao.platform.graphql.NodeId;
import vn.chidao.security.CommitteeId;

/**
 * Something still open in a body, GraphQL type {@code OpenAffair}.
 *
 * @param kind what it is
 * @param id its id
 * @param bodyId in which body
 * @param title what it is called
 * @param day the legal day of the meeting, on which the case was opened, or on which the
 * task is due
 */
public record OpenAffair(OpenAffairKind kind, NodeId id, CommitteeId bodyId, String title, LocalDate day) {

}
