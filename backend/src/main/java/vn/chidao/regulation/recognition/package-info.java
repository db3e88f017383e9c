/**
 * Reads rules out of the words of a regulation: text in, proposals out, each with the
 * phrase it was read from. Pure Java: no Spring bean, no entity. Nothing here decides; a
 * person confirms, corrects or discards every proposal.
 */
@NullMarked
package vn.chidao.regulation.recognition;

import org.jspecify.annotations.NullMarked;
