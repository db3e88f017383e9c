package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers in figures, in words, or in both: "02", "hai", "02 (hai)". */
final class Numbers {

	private static final List<String> NAMES = List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám",
			"chín", "mười");

	private static final String NAMED = "mười lăm|hai mươi|ba mươi|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín";

	/** The letters o and l are what a scanner makes of 0 and 1. */
	static final String NUMBER = "(?:(?<![\\p{L}\\d])(?:\\d{1,3}|o\\d|\\do|l\\d|\\dl)(?:_\\([^()]{1,20}\\))?|(?<!\\p{L})(?:"
			+ NAMED + ")(?:_\\(\\d{1,2}\\))?)";

	private static final Pattern FIGURES = Pattern.compile("[\\dol]*\\d[\\dol]*");

	private Numbers() {
	}

	/** The number a span begins with or contains. */
	static OptionalInt of(Span span) {
		Matcher figures = FIGURES.matcher(span.plain());
		if (figures.find()) {
			return OptionalInt.of(Integer.parseInt(figures.group().replace('o', '0').replace('l', '1')));
		}
		return named(span.plain().replaceAll("\\s", ""));
	}

	/** Whether figures and words of one number say the same. */
	static boolean agree(Span span) {
		int bracket = span.plain().indexOf('(');
		int close = span.plain().indexOf(')');
		if (bracket < 0 || close < bracket) {
			return true;
		}
		Span inside = span.between(span.from() + bracket + 1, span.from() + close);
		OptionalInt named = of(inside);
		return named.isPresent() && named.equals(of(span.upTo(span.from() + bracket)));
	}

	private static OptionalInt named(String word) {
		return switch (word) {
			case "muoilam" -> OptionalInt.of(15);
			case "haimuoi" -> OptionalInt.of(20);
			case "bamuoi" -> OptionalInt.of(30);
			default -> IntStream.range(0, NAMES.size())
				.filter((number) -> Words.plain(NAMES.get(number)).equals(word))
				.findFirst();
		};
	}

}
