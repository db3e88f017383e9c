package vn.chidao.membership.entrusting;

import java.time.LocalDate;

import vn.chidao.membership.EntrustmentId;

/**
 * An end to set, GraphQL input {@code EndEntrustmentInput}.
 *
 * @param entrustmentId what ends
 * @param expectedVersion the version the client read
 * @param validTo last day
 * @param reason why
 */
public record EndEntrustment(EntrustmentId entrustmentId, int expectedVersion, LocalDate validTo, String reason) {
}
