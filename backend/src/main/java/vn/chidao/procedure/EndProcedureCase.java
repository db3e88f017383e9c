package vn.chidao.procedure;

/**
 * A case to refuse or take back; GraphQL inputs {@code RejectProcedureStepInput} and
 * {@code WithdrawProcedureCaseInput}.
 *
 * @param procedureCaseId the case
 * @param expectedVersion the version the client read
 * @param reason why, 2 to 2,000 characters
 */
record EndProcedureCase(ProcedureCaseId procedureCaseId, int expectedVersion, String reason) {

}
