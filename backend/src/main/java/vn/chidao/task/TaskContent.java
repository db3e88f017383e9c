package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a task asks.
 *
 * @param title what is to be done
 * @param expectedResult what result is expected, or null
 * @param leadAgency the agency that leads
 * @param cooperatingAgencies the agencies that help
 * @param dueOn the last day
 */
record TaskContent(String title, @Nullable String expectedResult, UUID leadAgency, List<UUID> cooperatingAgencies,
		LocalDate dueOn) {

	TaskContent {
		cooperatingAgencies = List.copyOf(cooperatingAgencies);
	}

}
