package vn.chidao.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words of a file.
 *
 * @param text the words; a page that is not the first begins with a form feed
 * @param emptyPages pages without words among pages with words, from 1
 * @param obstacle why there are no words, null when there are
 */
public record ExtractedText(String text, List<Integer> emptyPages, @Nullable Obstacle obstacle) {

	public ExtractedText {
		emptyPages = List.copyOf(emptyPages);
	}

	static ExtractedText of(String text) {
		return new ExtractedText(text, List.of(), null);
	}

	static ExtractedText none(Obstacle obstacle) {
		return new ExtractedText("", List.of(), obstacle);
	}

	/** Why a file cannot be read. */
	public enum Obstacle {

		/** Not a text, a DOCX or a PDF. */
		UNSUPPORTED,
		/** Pictures only, as in a scan without recognised characters. */
		NO_TEXT,
		/** It needs a password. */
		PROTECTED,
		/** It does not follow its own format. */
		DAMAGED,
		/** Plain text, but not in UTF-8 or UTF-16. */
		ENCODING

	}

}
