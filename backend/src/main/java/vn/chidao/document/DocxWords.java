package vn.chidao.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/**
 * The words of a DOCX in their order, with the numbers that the word processor counts by
 * itself: a clause "3." is often not among the letters typed.
 */
final class DocxWords {

	private static final int LEVELS = 9;

	private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");

	private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	private final StringBuilder text = new StringBuilder();

	String read(XWPFDocument document) {
		document.getBodyElements().forEach(this::read);
		return this.text.toString();
	}

	private void read(IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph) {
			this.text.append(number(paragraph)).append(paragraph.getText()).append("\n\n");
		}
		else if (element instanceof XWPFTable table) {
			table.getRows()
				.forEach((row) -> row.getTableCells().forEach((cell) -> cell.getBodyElements().forEach(this::read)));
		}
	}

	private String number(XWPFParagraph paragraph) {
		BigInteger list = paragraph.getNumID();
		String pattern = paragraph.getNumLevelText();
		if (list == null || pattern == null || "bullet".equals(paragraph.getNumFmt())) {
			return "";
		}
		int level = level(paragraph.getNumIlvl());
		int[] counter = this.counters.computeIfAbsent(list, (id) -> new int[LEVELS]);
		counter[level]++;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counter[deeper] = 0;
		}
		String number = pattern;
		for (int i = 0; i <= level; i++) {
			number = number.replace("%" + (i + 1), written(counter[i], (i == level) ? paragraph.getNumFmt() : null));
		}
		return number + " ";
	}

	private static int level(@Nullable BigInteger level) {
		return (level != null) ? Math.clamp(level.longValue(), 0, LEVELS - 1) : 0;
	}

	private static String written(int count, @Nullable String format) {
		return switch ((format != null) ? format : "decimal") {
			case "upperRoman" -> roman(count);
			case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
			case "lowerLetter" -> letter(count);
			case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
			default -> Integer.toString(count);
		};
	}

	private static String roman(int count) {
		int small = count % 100;
		return TENS.get(small / 10) + ONES.get(small % 10);
	}

	private static String letter(int count) {
		return String.valueOf((char) ('a' + (count - 1) % 26));
	}

}
