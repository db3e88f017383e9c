package vn.chidao.regulation.engine.terms;

import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on.
 *
 * @param instrument the document
 * @param provision the place in it
 * @param quote the words, in Vietnamese; empty if they were not seen
 * @param source where the words were read, such as a line of a summary
 */
public record Citation(Instrument instrument, Provision provision, String quote, @Nullable String source) {
}
