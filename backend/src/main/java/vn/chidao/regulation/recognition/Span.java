package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words.
 *
 * @param words the text
 * @param from first letter
 * @param to the letter after the last
 */
record Span(Words words, int from, int to) {

	static Span of(String text) {
		Words words = new Words(text);
		return new Span(words, 0, words.length());
	}

	boolean isEmpty() {
		return this.from >= this.to;
	}

	Span between(int start, int end) {
		return new Span(this.words, start, end);
	}

	Span upTo(int end) {
		return between(this.from, end);
	}

	Span after(int start) {
		return between(start, this.to);
	}

	String exact() {
		return this.words.exact().substring(this.from, this.to);
	}

	String plain() {
		return this.words.plain().substring(this.from, this.to);
	}

	String printed() {
		return this.words.printed(this.from, this.to).strip();
	}

	/** The same as a place in a provision. */
	Proposal.Phrase in(String anchor) {
		return new Proposal.Phrase(anchor, this.words.place(this.from), this.words.place(this.to), printed());
	}

	/** Without the spaces and punctuation at its ends. */
	Span trimmed() {
		int start = this.from;
		int end = this.to;
		while (start < end && isEdge(start)) {
			start++;
		}
		while (end > start && isEdge(end - 1)) {
			end--;
		}
		return between(start, end);
	}

	private boolean isEdge(int place) {
		return " \n\t,;.:/-+".indexOf(this.words.exact().charAt(place)) >= 0;
	}

	/**
	 * The sentences: parts ended by a full stop, a semicolon or the end of a paragraph.
	 */
	List<Span> sentences() {
		List<Span> sentences = new ArrayList<>();
		int start = this.from;
		for (int i = this.from; i < this.to; i++) {
			if (ends(i)) {
				sentences.add(between(start, i));
				start = i + 1;
			}
		}
		sentences.add(between(start, this.to));
		return sentences.stream().map(Span::trimmed).filter((sentence) -> !sentence.isEmpty()).toList();
	}

	private boolean ends(int place) {
		String text = this.words.exact();
		char letter = text.charAt(place);
		boolean last = place + 1 == this.to;
		return letter == '\n' || letter == ';'
				|| (letter == '.' && (last || Character.isWhitespace(text.charAt(place + 1)))
						&& !(place > this.from && last && text.charAt(place - 1) == '/'));
	}

}
