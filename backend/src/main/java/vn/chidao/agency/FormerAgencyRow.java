package vn.chidao.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An agency to which something belonged before, as a query reads it. */
public interface FormerAgencyRow {

	/**
	 * What belonged to it.
	 * @return its id
	 */
	UUID getOwner();

	/**
	 * The agency.
	 * @return its id
	 */
	UUID getAgency();

	/**
	 * Until when.
	 * @return the last day
	 */
	LocalDate getLastDay();

	/**
	 * Rows by what belonged to the agencies.
	 * @param rows the rows
	 * @return former agencies in the order of the rows
	 */
	static Map<UUID, List<FormerAgency>> byOwner(Collection<FormerAgencyRow> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(FormerAgencyRow::getOwner, Collectors
				.mapping((row) -> new FormerAgency(row.getAgency(), row.getLastDay()), Collectors.toList())));
	}

}
