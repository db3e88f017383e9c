package vn.chidao.procedure;

/**
 * A case moved: a step was taken or refused, or it was taken back.
 *
 * @param procedureCase which one
 */
public record ProcedureCaseAdvanced(ProcedureCaseId procedureCase) {

}
