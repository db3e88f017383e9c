package vn.chidao.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An agency as others see it, GraphQL type {@code Agency}. Its codes are loaded apart,
 * only when asked for.
 *
 * @param id its id
 * @param version grows with each change
 * @param name full name
 * @param shortName short name, or null
 * @param type kind of agency
 * @param parentId the agency above it, or null
 * @param endedOn its last day, null while it exists
 * @param asOf the legal day of which the view speaks, null for today
 */
public record AgencyView(AgencyId id, int version, String name, @Nullable String shortName, AgencyType type,
		@Nullable AgencyId parentId, @Nullable LocalDate endedOn, @Nullable LocalDate asOf) {

}
