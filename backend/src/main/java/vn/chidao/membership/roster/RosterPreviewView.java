package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.PostRole;

/**
 * What taking a list over would do, GraphQL type {@code RosterPreview}.
 *
 * @param fileName from which file
 * @param rows the rows in their order
 * @param problems what is wrong with the file itself
 * @param token stands for exactly this outcome; null where there is nothing to take over
 */
record RosterPreviewView(String fileName, List<Row> rows, List<Problem> problems, @Nullable String token) {

	RosterPreviewView {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	/**
	 * One row.
	 *
	 * @param number as the workbook counts it
	 * @param name full name
	 * @param post the post, null where the row tells of none
	 * @param validFrom first day
	 * @param validTo last day
	 * @param person what becomes of the person
	 * @param membership what becomes of the post, null where the row tells of none
	 * @param differences what becomes different, in words
	 * @param problems why the row cannot be taken over
	 */
	record Row(int number, String name, @Nullable PostRole post, @Nullable LocalDate validFrom,
			@Nullable LocalDate validTo, RosterChange person, @Nullable RosterChange membership,
			List<String> differences, List<Problem> problems) {

	}

	/**
	 * What is wrong, and where.
	 *
	 * @param cell the cell, null for the whole file
	 * @param message what is wrong and what to do
	 */
	record Problem(@Nullable String cell, String message) {

	}

}
