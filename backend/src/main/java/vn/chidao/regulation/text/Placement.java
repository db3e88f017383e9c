package vn.chidao.regulation.text;

/**
 * Where a source line went.
 *
 * @param line number of the source line, from 1
 * @param place the anchor of a provision, or the name of a part of the identity such as
 * {@code legalBases}
 */
public record Placement(int line, String place) {
}
