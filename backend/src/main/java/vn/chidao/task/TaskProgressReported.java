package vn.chidao.task;

/**
 * Progress was reported on a task.
 *
 * @param task which one
 */
public record TaskProgressReported(TaskId task) {

}
