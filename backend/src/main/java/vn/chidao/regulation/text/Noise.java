package vn.chidao.regulation.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells marks of the page from words of the text. */
final class Noise {

	private static final int RUNNING_HEAD_WORDS = 8;

	private static final int RUNNING_HEAD_LETTERS = 4;

	private static final int STRAY_WORDS = 3;

	private static final int STRAY_LETTERS = 14;

	private static final int REPEATS_OF_A_RUNNING_HEAD = 3;

	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"^(?:[-–—]\\s*)?(?:Trang\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?(?:\\s*[-–—])?$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern SEPARATOR = Pattern.compile("^[-_=*~.–—\\s]+$");

	private static final Pattern STAMP = Pattern.compile(
			"^(?:Ký bởi|Người ký|Ngày ký|Thời gian ký|Email|Cơ quan)\\s*:.*$|^Signature Not Verified.*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern MOTTO = Pattern.compile(
			"CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM|Độc\\s+lập\\s*[-–]\\s*Tự\\s+do\\s*[-–]\\s*Hạnh\\s+phúc",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Set<String> heads = new HashSet<>();

	Noise(List<Line> lines) {
		Map<String, Integer> counts = new HashMap<>();
		for (Line line : lines) {
			if (line.isUpperCase() && Line.letters(line.text()) >= RUNNING_HEAD_LETTERS
					&& counts.merge(line.text(), 1, Integer::sum) == REPEATS_OF_A_RUNNING_HEAD) {
				this.heads.add(line.text());
			}
		}
	}

	/** Whether the line is furniture of the page wherever it stands. */
	static Unplaced.@Nullable Guess furniture(Line line) {
		if (PAGE_NUMBER.matcher(line.text()).matches()) {
			return Unplaced.Guess.PAGE_NUMBER;
		}
		if (SEPARATOR.matcher(line.text()).matches()) {
			return Unplaced.Guess.SEPARATOR;
		}
		if (STAMP.matcher(line.text()).matches()) {
			return Unplaced.Guess.SIGNING_STAMP;
		}
		return MOTTO.matcher(line.text()).find() ? Unplaced.Guess.LETTERHEAD : null;
	}

	/**
	 * What a line inside the articles is when it is not part of them.
	 * @param line a line that starts no provision
	 * @param previousFinished whether the text before it ends a sentence
	 * @param next the line after it
	 * @return null when it belongs to the text
	 */
	Unplaced.@Nullable Guess inside(Line line, boolean previousFinished, @Nullable Line next) {
		Unplaced.Guess furniture = furniture(line);
		if (furniture != null) {
			return furniture;
		}
		if (this.heads.contains(line.text())) {
			return Unplaced.Guess.RUNNING_HEAD;
		}
		boolean sentenceGoesOnAfterIt = next != null && next.startsLowerCase();
		if (!line.standsAlone() || !(previousFinished || sentenceGoesOnAfterIt)) {
			return null;
		}
		return alone(line);
	}

	private static Unplaced.@Nullable Guess alone(Line line) {
		long letters = Line.letters(line.text());
		int words = Line.words(line.text());
		boolean sentence = line.isFinished() && !line.text().endsWith("...");
		if (sentence || line.text().startsWith("-") || line.startsLowerCase()) {
			return null;
		}
		if (line.isUpperCase() && letters >= RUNNING_HEAD_LETTERS && words <= RUNNING_HEAD_WORDS) {
			return Unplaced.Guess.RUNNING_HEAD;
		}
		return (words <= STRAY_WORDS && letters <= STRAY_LETTERS) ? Unplaced.Guess.STRAY_MARK : null;
	}

}
