package vn.chidao.compliance.figures;

import java.time.LocalDate;

/**
 * What can be counted on record, GraphQL type {@code RecordFigures}.
 *
 * @param from the first day counted
 * @param to the last day counted
 * @param attendance of meetings
 * @param tasks that fell due
 */
public record RecordFigures(LocalDate from, LocalDate to, AttendanceFigures attendance, TaskFigures tasks) {
}
