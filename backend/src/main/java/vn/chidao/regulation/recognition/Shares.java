package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.chidao.regulation.engine.rules.Share;

/** Shares of people: "ít nhất hai phần ba (2/3)", "quá nửa", "từ 60% trở lên". */
final class Shares {

	private static final String BOUND = "(?:ít nhất|tối thiểu|từ|không dưới|không ít hơn|trên|hơn|quá)";

	private static final String WORDED = "(?:một|hai|ba|bốn) phần (?:hai|ba|tư|bốn|năm)(?:_\\(_?\\d_/_\\d_?\\))?";

	private static final String FIGURES = "(?<![\\d/])\\d{1,2}_/_\\d{1,2}(?![\\d/])(?:_\\([^()]{1,20}\\))?";

	private static final String PERCENT = "\\d{1,3}_(?:%|phần trăm)";

	/** A share with its bound; without one only when it is written in words. */
	static final String STATED = "(?:" + BOUND + " (?:là |có )?(?:" + WORDED + "|" + FIGURES + "|" + PERCENT
			+ "|(?:một )?nửa)(?: trở lên)?|quá bán|(?:" + WORDED + "|" + PERCENT + ")(?: trở lên)?)";

	private static final Pattern MORE = Pattern.compile("^(?:tren|hon|qua)");

	private static final Pattern BOUNDED = Pattern.compile("^(?:it|toi|tu|khong|tren|hon|qua)|tro\\s*len$");

	private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");

	private static final Pattern IN_PERCENT = Pattern.compile("(\\d{1,3})\\s*(?:%|phan)");

	private static final Pattern IN_WORDS = Pattern.compile("(mot|hai|ba|bon)\\s*phan\\s*(hai|ba|tu|bon|nam)");

	private static final List<String> NAMES = List.of("khong", "mot", "hai", "ba", "bon", "nam");

	private Shares() {
	}

	/** The share a span states as {@link #STATED}; empty for one nobody can reach. */
	static Optional<String> in(Span span) {
		String words = span.plain().strip();
		String bound = MORE.matcher(words).find() ? ">" : ">=";
		String fraction = figures(words).or(() -> worded(words)).orElse("1/2");
		return Share.parse(bound + fraction).map(Share::code);
	}

	/** Whether its bound is said, and figures and words say the same. */
	static boolean isPlain(Span span) {
		String words = span.plain().strip();
		Optional<String> worded = worded(words);
		return BOUNDED.matcher(words).find()
				&& (worded.isEmpty() || figures(words).isEmpty() || worded.equals(figures(words)));
	}

	private static Optional<String> figures(String words) {
		Matcher figures = IN_FIGURES.matcher(words);
		if (figures.find()) {
			return Optional.of(figures.group(1) + "/" + figures.group(2));
		}
		Matcher percent = IN_PERCENT.matcher(words);
		return percent.find() ? Optional.of(percent.group(1) + "/100") : Optional.empty();
	}

	private static Optional<String> worded(String words) {
		Matcher named = IN_WORDS.matcher(words);
		return named.find() ? Optional.of(number(named.group(1)) + "/" + number(named.group(2))) : Optional.empty();
	}

	private static int number(String name) {
		return name.equals("tu") ? 4 : NAMES.indexOf(name);
	}

}
