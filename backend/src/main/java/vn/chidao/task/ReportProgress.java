package vn.chidao.task;

/**
 * Progress to report, GraphQL input {@code ReportProgressInput}.
 *
 * @param taskId the task
 * @param expectedVersion the version the client read
 * @param percent how far, 0 to 100
 * @param note what was done, 2 to 5,000 characters
 */
public record ReportProgress(TaskId taskId, int expectedVersion, int percent, String note) {

}
