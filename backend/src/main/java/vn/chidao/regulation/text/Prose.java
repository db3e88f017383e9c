package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of one provision together again into paragraphs. */
final class Prose {

	private static final Pattern BULLET = Pattern.compile("^[-+•–]\\s.*");

	private static final int LONGEST_REPEAT = 3;

	private final List<StringBuilder> paragraphs = new ArrayList<>();

	boolean isEmpty() {
		return this.paragraphs.isEmpty();
	}

	boolean isFinished() {
		return !isEmpty() && Line.isFinished(this.paragraphs.getLast());
	}

	boolean endsDocument() {
		return !isEmpty() && Line.end(this.paragraphs.getLast()).replace(" ", "").endsWith("./.");
	}

	int size() {
		return this.paragraphs.size();
	}

	/** Length of the last paragraph. */
	int length() {
		return isEmpty() ? 0 : this.paragraphs.getLast().length();
	}

	void paragraph(String text) {
		if (!text.isEmpty()) {
			this.paragraphs.add(new StringBuilder(text));
		}
	}

	/**
	 * Adds a line, to the paragraph it continues or as a new one.
	 * @return the words left out because the page break repeats them, empty when none
	 */
	String append(Line line) {
		boolean bullet = BULLET.matcher(line.text()).matches();
		if (isEmpty() || (isFinished() && (line.afterGap() || bullet))) {
			paragraph(line.text());
			return "";
		}
		return join(line);
	}

	/** Adds a line to the last paragraph. */
	String join(Line line) {
		StringBuilder last = this.paragraphs.getLast();
		String repeated = line.afterGap() ? repeated(Line.end(last), line.text()) : "";
		String added = line.text().substring(repeated.length()).strip();
		if (!added.isEmpty()) {
			last.append(' ').append(added);
		}
		return repeated;
	}

	/** The longest run of words that ends one page and begins the next. */
	private static String repeated(String before, String after) {
		List<String> end = Arrays.asList(before.split("[ \n]", -1));
		List<String> start = Arrays.asList(after.split(" ", LONGEST_REPEAT + 1));
		for (int count = Math.min(LONGEST_REPEAT, Math.min(end.size(), start.size())); count > 0; count--) {
			if (end.subList(end.size() - count, end.size()).equals(start.subList(0, count))) {
				return String.join(" ", start.subList(0, count));
			}
		}
		return "";
	}

	String text() {
		return text(0);
	}

	String text(int from) {
		return String.join("\n", this.paragraphs.subList(from, this.paragraphs.size()));
	}

	String first() {
		return isEmpty() ? "" : this.paragraphs.getFirst().toString();
	}

}
