package vn.chidao.regulation.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Recognises the starts of chapters, sections, articles, clauses and points. */
final class Marks {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	private static final Pattern CHAPTER = Pattern
		.compile("^Ch[ưu][ơo]ng\\s*([IVXL1]+|\\d{1,2})\\b\\s*([.:–-]?)\\s*(.*)$", FLAGS);

	private static final Pattern SECTION = Pattern.compile("^M[ụu]c\\s*([IVXL1]+|\\d{1,2})\\b\\s*([.:–-]?)\\s*(.*)$",
			FLAGS);

	/** "Điểu", "Diều" and "Dieu" are what scanners make of "Điều". */
	private static final Pattern ARTICLE = Pattern
		.compile("^[ĐD]i[ềểễêe]u\\s*(\\d{1,3})([a-zđ]?)(?![\\p{L}\\d,])\\s*([.:)–-]?)\\s*(.*)$", FLAGS);

	private static final Pattern CLAUSE = Pattern
		.compile("^(?:Kho[ảa]n\\s*)?(\\d{1,2}[a-zđ]?|[lI])\\s*(?:([.)])\\s*(?!\\d)|([/–-])\\s+)(.*)$", FLAGS);

	private static final Pattern POINT = Pattern.compile("^(?:Điểm\\s+)?([a-zđ]\\d?)\\s*([.)/])\\s*(.*)$");

	private static final String OPTIONAL_LETTERS = "fjwz";

	private Marks() {
	}

	static @Nullable Mark of(String text) {
		Matcher article = ARTICLE.matcher(text);
		if (article.matches()) {
			String letter = article.group(2).toLowerCase(Locale.ROOT);
			int ordinal = Integer.parseInt(article.group(1));
			return new Mark(ProvisionKind.ARTICLE, ordinal + letter, ordinal, article.group(4),
					!article.group(3).isEmpty());
		}
		Mark mark = division(CHAPTER, ProvisionKind.CHAPTER, text);
		mark = (mark != null) ? mark : division(SECTION, ProvisionKind.SECTION, text);
		mark = (mark != null) ? mark : clause(text);
		return (mark != null) ? mark : point(text);
	}

	private static @Nullable Mark division(Pattern pattern, ProvisionKind kind, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		String number = matcher.group(1);
		if (!number.chars().allMatch(Character::isDigit)) {
			// a scanner reads I as 1 or l
			number = number.toUpperCase(Locale.ROOT).replace('1', 'I').replace('L', 'I');
		}
		return new Mark(kind, number, ordinal(number), matcher.group(3), !matcher.group(2).isEmpty());
	}

	private static @Nullable Mark clause(String text) {
		Matcher matcher = CLAUSE.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		String digits = matcher.group(1).toLowerCase(Locale.ROOT);
		// a scanner reads 1 as l or I
		String number = Character.isDigit(digits.charAt(0)) ? digits.replaceFirst("^0+(?=\\d)", "") : "1";
		int ordinal = Integer.parseInt(number.replaceFirst("\\D$", ""));
		return new Mark(ProvisionKind.CLAUSE, number, ordinal, matcher.group(4), true);
	}

	private static @Nullable Mark point(String text) {
		Matcher matcher = POINT.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		String letter = matcher.group(1);
		// "a." also ends an abbreviation, only "a)" is certain
		return new Mark(ProvisionKind.POINT, letter, ProvisionNumber.LETTERS.indexOf(letter.charAt(0)) + 1,
				matcher.group(3), !".".equals(matcher.group(2)));
	}

	/**
	 * Whether every letter between two points may be left out in Vietnamese lettering.
	 */
	static boolean mayFollow(int ordinal, int last) {
		return ordinal > last && ProvisionNumber.LETTERS.substring(last, ordinal - 1)
			.chars()
			.allMatch((letter) -> OPTIONAL_LETTERS.indexOf(letter) >= 0);
	}

	private static int ordinal(String number) {
		if (Character.isDigit(number.charAt(0))) {
			return Integer.parseInt(number);
		}
		int total = 0;
		int next = 0;
		for (int i = number.length() - 1; i >= 0; i--) {
			int value = switch (number.charAt(i)) {
				case 'X' -> 10;
				case 'V' -> 5;
				default -> 1;
			};
			total += (value < next) ? -value : value;
			next = value;
		}
		return total;
	}

}
