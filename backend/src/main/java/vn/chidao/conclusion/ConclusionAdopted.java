package vn.chidao.conclusion;

/**
 * A conclusion was adopted.
 *
 * @param conclusion which one
 */
public record ConclusionAdopted(ConclusionId conclusion) {

}
