package vn.chidao.compliance;

/**
 * Somebody let a case pass.
 *
 * @param waiverId the waiver
 */
public record ObligationWaived(WaiverId waiverId) {
}
