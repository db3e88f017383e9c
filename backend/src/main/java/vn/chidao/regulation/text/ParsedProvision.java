package vn.chidao.regulation.text;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One provision as read from the text, with the provisions inside it.
 *
 * @param kind its level
 * @param number as printed: {@code IV}, {@code 14}, {@code 3}, {@code đ}
 * @param heading the title of a chapter, section or article, when it has one
 * @param text its own words, without heading and without the provisions inside it;
 * paragraphs are separated by a line feed, empty when there are none
 * @param anchor key unique in the document, {@code d14k3}; the decision's own articles
 * start with {@code q}
 * @param citation how the provision is cited, {@code Điều 14 khoản 3}
 * @param line number of the source line it starts on, from 1
 * @param children the provisions inside it, in the order of the text
 */
public record ParsedProvision(ProvisionKind kind, String number, @Nullable String heading, String text, String anchor,
		String citation, int line, List<ParsedProvision> children) {

	public ParsedProvision {
		children = List.copyOf(children);
	}

	/** This provision and everything inside it, in the order of the text. */
	public Stream<ParsedProvision> walk() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(ParsedProvision::walk));
	}

}
