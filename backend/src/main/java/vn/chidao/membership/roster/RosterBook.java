package vn.chidao.membership.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a list of members as a workbook: the list itself, instructions, and the words
 * that are offered for choice.
 */
final class RosterBook {

	private static final String LIST = "Danh sách";

	private static final String INSTRUCTIONS = "Hướng dẫn";

	private static final String CHOICES = "Lựa chọn";

	private static final int LETTER = 256;

	/** What a spreadsheet would take for the beginning of a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final XSSFSheet list = this.workbook.createSheet(LIST);

	private final XSSFCellStyle heading = this.workbook.createCellStyle();

	private final XSSFCellStyle text = this.workbook.createCellStyle();

	private final XSSFCellStyle quoted = this.workbook.createCellStyle();

	private final XSSFCellStyle day = this.workbook.createCellStyle();

	private RosterBook() {
		XSSFFont bold = this.workbook.createFont();
		bold.setBold(true);
		this.heading.setFont(bold);
		this.heading.setWrapText(true);
		this.heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		short asText = this.workbook.createDataFormat().getFormat("@");
		this.text.setDataFormat(asText);
		this.quoted.setDataFormat(asText);
		this.quoted.setQuotePrefixed(true);
		this.day.setDataFormat(this.workbook.createDataFormat().getFormat("dd/mm/yyyy"));
	}

	/**
	 * A workbook.
	 * @param rows what stands in the rows; none for an empty one to fill in
	 * @param choices the words offered, by column
	 * @param instructions the lines of the instructions
	 * @return the file
	 */
	static byte[] write(List<Map<RosterColumn, Object>> rows, Map<RosterColumn, List<String>> choices,
			List<String> instructions) {
		RosterBook book = new RosterBook();
		book.headings();
		for (int index = 0; index < rows.size(); index++) {
			book.row(index + 1, rows.get(index));
		}
		book.instructions(instructions);
		book.choices(new EnumMap<>(choices));
		return book.bytes();
	}

	private void headings() {
		Row row = this.list.createRow(0);
		for (RosterColumn column : RosterColumn.values()) {
			Cell cell = row.createCell(column.place());
			cell.setCellValue(column.heading());
			cell.setCellStyle(this.heading);
			this.list.setColumnWidth(column.place(), column.width() * LETTER);
			this.list.setDefaultColumnStyle(column.place(), column.isDate() ? this.day : this.text);
		}
		this.list.createFreezePane(0, 1);
	}

	private void row(int index, Map<RosterColumn, Object> values) {
		Row row = this.list.createRow(index);
		values.forEach((column, value) -> {
			Cell cell = row.createCell(column.place());
			if (value instanceof LocalDate date) {
				cell.setCellValue(date);
				cell.setCellStyle(this.day);
			}
			else {
				String words = value.toString();
				// always text, and marked as such for programs that look at the first
				// letter
				cell.setCellValue(words);
				cell.setCellStyle(looksLikeFormula(words) ? this.quoted : this.text);
			}
		});
	}

	private static boolean looksLikeFormula(String words) {
		return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
	}

	private void instructions(List<String> lines) {
		Sheet sheet = this.workbook.createSheet(INSTRUCTIONS);
		sheet.setColumnWidth(0, 110 * LETTER);
		XSSFCellStyle wrapped = this.workbook.createCellStyle();
		wrapped.setWrapText(true);
		for (int index = 0; index < lines.size(); index++) {
			Cell cell = sheet.createRow(index).createCell(0);
			cell.setCellValue(lines.get(index));
			cell.setCellStyle((index == 0) ? this.heading : wrapped);
		}
	}

	private void choices(Map<RosterColumn, List<String>> choices) {
		XSSFSheet sheet = this.workbook.createSheet(CHOICES);
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(this.list);
		choices.forEach((column, words) -> {
			for (int index = 0; index < words.size(); index++) {
				Row row = (sheet.getRow(index) != null) ? sheet.getRow(index) : sheet.createRow(index);
				row.createCell(column.place()).setCellValue(words.get(index));
			}
			if (!words.isEmpty()) {
				offer(helper, column, words.size());
			}
		});
		this.workbook.setSheetHidden(this.workbook.getSheetIndex(sheet), true);
	}

	private void offer(XSSFDataValidationHelper helper, RosterColumn column, int words) {
		String letter = CellReference.convertNumToColString(column.place());
		String range = "'" + CHOICES + "'!$" + letter + "$1:$" + letter + "$" + words;
		CellRangeAddressList cells = new CellRangeAddressList(1, RosterReader.MOST_ROWS, column.place(),
				column.place());
		XSSFDataValidation validation = (XSSFDataValidation) helper
			.createValidation(helper.createFormulaListConstraint(range), cells);
		// a help, not a fence: the answer to the upload is what counts
		validation.setShowErrorBox(false);
		validation.setSuppressDropDownArrow(true);
		this.list.addValidationData(validation);
	}

	private byte[] bytes() {
		try (this.workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			this.workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
