package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A provision while it is being read. */
final class Node {

	/** No heading is longer; text that looks like one is text. */
	private static final int LONGEST_HEADING = 500;

	private final ProvisionKind kind;

	private final String number;

	private final String anchor;

	private final String citation;

	private final int line;

	private final Prose prose = new Prose();

	private final List<Node> children = new ArrayList<>();

	private int lastLength;

	Node(Mark mark, String anchor, String citation, Line line) {
		this.kind = mark.kind();
		this.number = mark.number();
		this.anchor = anchor;
		this.citation = citation;
		this.line = line.number();
		this.prose.paragraph(mark.rest());
		this.lastLength = line.text().length();
	}

	ProvisionKind kind() {
		return this.kind;
	}

	String anchor() {
		return this.anchor;
	}

	String citation() {
		return this.citation;
	}

	Prose prose() {
		return this.prose;
	}

	void add(Node child) {
		this.children.add(child);
	}

	boolean isDivision() {
		return this.kind == ProvisionKind.CHAPTER || this.kind == ProvisionKind.SECTION;
	}

	/** Whether its heading may still be coming. */
	boolean awaitsHeading() {
		return this.prose.isEmpty() || (isDivision() && this.children.isEmpty() && this.prose.size() <= 1);
	}

	/**
	 * Adds a line of text.
	 * @param width the longest line of a wrapped paragraph in this document
	 * @return the repeated words left out at a page break
	 */
	String append(Line next, int width) {
		boolean heading = this.kind == ProvisionKind.ARTICLE && this.prose.size() == 1 && !this.prose.isFinished()
				&& this.prose.length() <= LONGEST_HEADING;
		boolean title = isDivision() && !this.prose.isEmpty();
		String repeated = "";
		if (title || (heading && continuesHeading(next, width))) {
			repeated = this.prose.join(next);
		}
		else if (heading) {
			this.prose.paragraph(next.text());
		}
		else {
			repeated = this.prose.append(next);
		}
		this.lastLength = next.text().length();
		return repeated;
	}

	/** A heading goes on when its line was full: the next word would not have fitted. */
	private boolean continuesHeading(Line next, int width) {
		int space = next.text().indexOf(' ');
		int firstWord = (space < 0) ? next.text().length() : space;
		boolean full = this.lastLength + 1 + firstWord > width * 0.95 && this.lastLength <= width;
		boolean upperCase = Line.isUpperCase(this.prose.first()) && next.isUpperCase();
		boolean enumerates = this.prose.first().endsWith(",");
		return next.startsLowerCase() || upperCase || (!next.afterGap() && (full || enumerates));
	}

	ParsedProvision provision(Names names) {
		boolean headed = isDivision() || (this.kind == ProvisionKind.ARTICLE && !Line.isFinished(this.prose.first())
				&& (this.prose.size() > 1 || !this.children.isEmpty()));
		String text = isDivision() ? "" : this.prose.text(headed ? Math.min(1, this.prose.size()) : 0);
		return new ParsedProvision(names.kind(this.kind), this.number, headed ? heading() : null, text, this.anchor,
				this.citation, this.line, this.children.stream().map((child) -> child.provision(names)).toList());
	}

	private @Nullable String heading() {
		String heading = isDivision() ? this.prose.text().replace('\n', ' ') : this.prose.first();
		return heading.isEmpty() ? null : heading;
	}

}
