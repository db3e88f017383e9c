package vn.chidao.regulation.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cleans a source text and cuts it into lines. */
final class SourceText {

	private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

	private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");

	private static final Pattern SPACES = Pattern.compile("[\\s\\h\\f]+");

	private static final Pattern TAG = Pattern.compile("</?(?:b|i|u|em|strong|br|p|center|div)(?:\\s[^>]*)?/?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern RULE = Pattern.compile("[-_=*~.–—\\s]+");

	private static final Pattern BLOCK_MARKUP = Pattern.compile("^(?:#{1,6}\\s+|>\\s*)+");

	/** A star that touches a word on one side only; "(*)" of a footnote stays. */
	private static final Pattern EMPHASIS = Pattern.compile(
			"\\*\\*|__|(?<!\\()\\*(?=[^\\s*)])|(?<=[^\\s*(])\\*(?!\\))|(?<![\\p{L}\\d])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\d])");

	private SourceText() {
	}

	static List<Line> lines(String source) {
		String[] raw = LINE_END.split(source, -1);
		List<Line> lines = new ArrayList<>();
		boolean gap = true;
		for (int i = 0; i < raw.length; i++) {
			String text = clean(raw[i]);
			if (text.isEmpty()) {
				gap = true;
				continue;
			}
			boolean afterGap = gap || raw[i].startsWith("\f");
			boolean beforeGap = i + 1 == raw.length || raw[i + 1].startsWith("\f") || clean(raw[i + 1]).isEmpty();
			lines.add(new Line(i + 1, text, afterGap, beforeGap));
			gap = false;
		}
		return lines;
	}

	/** The words of a raw line: NFC, single plain spaces, no markup. */
	static String clean(String raw) {
		String text = INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("");
		// Icelandic eth and African d are typed or recognised for đ
		text = text.replace('Ð', 'Đ').replace('ð', 'đ').replace('Ɖ', 'Đ');
		text = SPACES.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
		if (RULE.matcher(text).matches()) {
			return text;
		}
		return EMPHASIS.matcher(BLOCK_MARKUP.matcher(text).replaceFirst("")).replaceAll("").strip();
	}

}
