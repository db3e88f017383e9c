package vn.chidao.membership.roster;

import java.util.List;
import java.util.Map;

/**
 * A list as it was read: rows with what stands in the columns that are known.
 *
 * @param rows the rows that are not empty, without the headings
 * @param problems why it is no list of members, or not all of one
 */
record RosterSheet(List<Row> rows, List<RosterProblem> problems) {

	RosterSheet {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	static RosterSheet refused(String key, Object... arguments) {
		return new RosterSheet(List.of(), List.of(RosterProblem.of(null, key, arguments)));
	}

	/**
	 * One row.
	 *
	 * @param number as the workbook counts it
	 * @param cells what stands in it; empty cells are left out
	 * @param references where the cells of the known columns are
	 */
	record Row(int number, Map<RosterColumn, RosterCell> cells, Map<RosterColumn, String> references) {

		Row {
			cells = Map.copyOf(cells);
			references = Map.copyOf(references);
		}

		String text(RosterColumn column) {
			RosterCell cell = this.cells.get(column);
			return (cell != null) ? cell.text() : "";
		}

		boolean has(RosterColumn column) {
			return !text(column).isEmpty();
		}

		/**
		 * Where a column is in this row; the row alone where the file has no such column.
		 */
		String at(RosterColumn column) {
			return this.references.getOrDefault(column, String.valueOf(this.number));
		}

	}

}
