package vn.chidao.assignment;

import java.time.LocalDate;

/**
 * An assignment to end, GraphQL input {@code EndAssignmentInput}.
 *
 * @param assignmentId the assignment
 * @param expectedVersion the version the client read
 * @param validTo last day
 * @param reason why, 2 to 500 characters
 */
record EndAssignment(AssignmentId assignmentId, int expectedVersion, LocalDate validTo, String reason) {

}
