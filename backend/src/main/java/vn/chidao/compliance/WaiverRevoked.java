package vn.chidao.compliance;

/**
 * A case that was let pass counts again.
 *
 * @param waiverId the waiver
 */
public record WaiverRevoked(WaiverId waiverId) {
}
