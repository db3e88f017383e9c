package vn.chidao.assignment;

/**
 * An assignment was made.
 *
 * @param assignment which one
 */
public record PeopleAssigned(AssignmentId assignment) {

}
