package vn.chidao.conclusion;

/**
 * The conclusions of a meeting were made known to its members.
 *
 * @param notice the notice
 */
public record ConclusionNoticeIssued(ConclusionNoticeId notice) {

}
