package vn.chidao.assignment;

/**
 * The last day of an assignment was set.
 *
 * @param assignment which one
 */
public record AssignmentEnded(AssignmentId assignment) {

}
