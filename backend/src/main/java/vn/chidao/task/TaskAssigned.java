package vn.chidao.task;

/**
 * A task was given to an agency.
 *
 * @param task which one
 */
public record TaskAssigned(TaskId task) {

}
