package vn.chidao.agency;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An agency to register, GraphQL input {@code CreateAgencyInput}.
 *
 * @param name full name, 2 to 255 characters
 * @param shortName short name, or null
 * @param type kind of agency
 * @param parentId the agency above it, or null
 * @param identifiers codes
 */
public record CreateAgency(String name, @Nullable String shortName, AgencyType type, @Nullable AgencyId parentId,
		List<AgencyIdentifier> identifiers) {

	public CreateAgency {
		identifiers = List.copyOf(identifiers);
	}

}
