package vn.chidao.compliance.figures;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.measure.Judged;

/**
 * How tasks that fell due were done, GraphQL type {@code TaskFigures}.
 *
 * @param due how many fell due, or were done before
 * @param onTime done by their last day
 * @param late done after it
 */
public record TaskFigures(int due, int onTime, int late) {

	static TaskFigures of(Collection<FigureRows.Tasks> rows) {
		return new TaskFigures(rows.stream().mapToInt((row) -> row.due().intValue()).sum(),
				rows.stream().mapToInt((row) -> row.onTime().intValue()).sum(),
				rows.stream().mapToInt((row) -> row.late().intValue()).sum());
	}

	/**
	 * Not done though their last day has passed.
	 * @return a count
	 */
	public int overdue() {
		return this.due - this.onTime - this.late;
	}

	/**
	 * How many were done by their last day.
	 * @return whole percent, null where none fell due
	 */
	public @Nullable Integer percent() {
		return (this.due > 0) ? new Judged.Share(this.onTime, this.due).percent() : null;
	}

}
