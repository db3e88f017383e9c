package vn.chidao.compliance;

/**
 * The wish to take a waiver back.
 *
 * @param waiverId the waiver
 * @param expectedVersion the version read
 * @param reason why
 */
record RevokeWaiver(WaiverId waiverId, int expectedVersion, String reason) {
}
