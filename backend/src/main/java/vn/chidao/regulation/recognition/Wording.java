package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A way of saying something, looked for first as it is spelled and then, for damaged
 * scans, without regard to diacritics and missing spaces. Written as a regular expression
 * in correct Vietnamese, in lower case, where a space stands for white space and an
 * underscore for white space that may be absent.
 */
final class Wording {

	/** {@code họp}, apart from the many words that look like it without diacritics. */
	static final String MEET = "\uE000";

	private static final String EXACT_MEET = "(?<!\\p{L})họp(?!\\p{L})";

	private static final String PLAIN_MEET = "(?<!(?:phoi|tong|truong|ket|phu|thich|lien|hon|tap|hoa) ?)hop(?!\\s*(?:phap|dong|tac|nhat|le|ly|thanh))";

	private final Pattern exact;

	private final Pattern plain;

	private final @Nullable Wording key;

	private Wording(Pattern exact, Pattern plain, @Nullable Wording key) {
		this.exact = exact;
		this.plain = plain;
		this.key = key;
	}

	static Wording of(String source) {
		String spelled = Words.spelling(source).replace(" ?", "_").replace("_", "\\s*");
		return new Wording(
				Pattern.compile(spelled.replace(" ", "\\s+").replace(MEET, EXACT_MEET), Pattern.UNICODE_CASE),
				Pattern.compile(Words.plain(spelled.replace(" ", "\\s*")).replace(MEET, PLAIN_MEET)), null);
	}

	/**
	 * The same, looked for only where simpler words occur: to find holders is slow, and
	 * most sentences name some.
	 * @param words words without which this cannot be said
	 * @return the same wording
	 */
	Wording needing(String words) {
		return new Wording(this.exact, this.plain, of(words));
	}

	/** The first place where it is said. */
	Optional<Found> in(Span span) {
		return all(span).stream().findFirst();
	}

	boolean isIn(Span span) {
		return in(span).isPresent();
	}

	/** All places; those read without diacritics only when nothing is spelled right. */
	List<Found> all(Span span) {
		if (this.key != null && !this.key.isIn(span)) {
			return List.of();
		}
		List<Found> spelled = find(this.exact, span, true).toList();
		return spelled.isEmpty() ? find(this.plain, span, false).toList() : spelled;
	}

	private static Stream<Found> find(Pattern pattern, Span span, boolean certain) {
		String text = certain ? span.words().exact() : span.words().plain();
		Matcher matcher = pattern.matcher(text).region(span.from(), span.to()).useTransparentBounds(true);
		return matcher.results().map((match) -> new Found(span, match, certain));
	}

	/**
	 * A place where it is said.
	 *
	 * @param within the words searched
	 * @param match the place
	 * @param certain whether the words are spelled as expected
	 */
	record Found(Span within, MatchResult match, boolean certain) {

		Span span() {
			return this.within.between(this.match.start(), this.match.end());
		}

		/** A named part; empty when it does not occur. */
		Span part(String name) {
			int start = this.match.start(name);
			return (start < 0) ? this.within.between(this.match.end(), this.match.end())
					: this.within.between(start, this.match.end(name));
		}

	}

}
