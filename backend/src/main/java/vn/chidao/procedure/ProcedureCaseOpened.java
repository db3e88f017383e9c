package vn.chidao.procedure;

/**
 * A case was opened.
 *
 * @param procedureCase which one
 */
public record ProcedureCaseOpened(ProcedureCaseId procedureCase) {

}
