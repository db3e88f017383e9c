package vn.chidao.compliance.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;

import vn.chidao.compliance.ComplianceEvidenceView;
import vn.chidao.compliance.ComplianceItemView;
import vn.chidao.compliance.ComplianceView;

/** The annex as a workbook: one sheet with the numbers, one with the evidence. */
@Component
class Spreadsheet {

	private static final int CHARACTER = 256;

	private final AnnexWords words;

	Spreadsheet(AnnexWords words) {
		this.words = words;
	}

	byte[] of(ComplianceView compliance) {
		// rows leave the memory as they are written
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Styles styles = Styles.in(workbook);
			numbers(workbook.createSheet(this.words.text("numbers")), styles, compliance);
			evidence(workbook.createSheet(this.words.text("evidence")), styles, compliance);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void numbers(Sheet sheet, Styles styles, ComplianceView compliance) {
		widths(sheet, 34, 44, 40, 16, 10, 10, 10, 10, 10, 60);
		text(sheet.createRow(0), 0, this.words.title(compliance), styles.heading());
		text(sheet.createRow(1), 0, this.words.subtitle(compliance), styles.plain());
		head(sheet.createRow(3), styles, "what", "requirement", "clause", "state", "judged", "kept", "broken", "waived",
				"pending", "summary");
		int number = 4;
		for (ComplianceItemView item : compliance.items()) {
			Row row = sheet.createRow(number++);
			text(row, 0, item.title(), styles.plain());
			text(row, 1, item.requirement(), styles.plain());
			text(row, 2, this.words.citations(item), styles.plain());
			text(row, 3, this.words.state(item.state()), styles.plain());
			List<Integer> counts = List.of(item.counts().judged(), item.counts().kept(), item.counts().broken(),
					item.counts().waived(), item.counts().pending());
			for (int index = 0; index < counts.size(); index++) {
				row.createCell(4 + index).setCellValue(counts.get(index));
			}
			text(row, 9, item.summary(), styles.plain());
		}
		sheet.createFreezePane(1, 4);
	}

	private void evidence(Sheet sheet, Styles styles, ComplianceView compliance) {
		widths(sheet, 34, 40, 46, 14, 16, 70, 34);
		head(sheet.createRow(0), styles, "what", "clause", "case", "date", "state", "value", "basis");
		int number = 1;
		for (ComplianceItemView item : compliance.items()) {
			for (ComplianceEvidenceView found : item.cases()) {
				Row row = sheet.createRow(number++);
				text(row, 0, item.title(), styles.plain());
				text(row, 1, this.words.citations(item), styles.plain());
				text(row, 2, found.label(), styles.plain());
				text(row, 3, this.words.day(found.date()), styles.plain());
				text(row, 4, this.words.state(found.state()), styles.plain());
				text(row, 5, this.words.value(found), styles.plain());
				text(row, 6, this.words.basis(found), styles.plain());
			}
		}
		sheet.createFreezePane(0, 1);
	}

	private void head(Row row, Styles styles, String... keys) {
		for (int index = 0; index < keys.length; index++) {
			text(row, index, this.words.text("column." + keys[index]), styles.heading());
		}
	}

	private static void text(Row row, int column, String text, CellStyle style) {
		row.createCell(column).setCellValue(text);
		row.getCell(column).setCellStyle(style);
	}

	private static void widths(Sheet sheet, int... characters) {
		for (int index = 0; index < characters.length; index++) {
			sheet.setColumnWidth(index, characters[index] * CHARACTER);
		}
	}

	/**
	 * How cells look.
	 *
	 * @param plain text that wraps
	 * @param heading bold text
	 */
	private record Styles(CellStyle plain, CellStyle heading) {

		static Styles in(Workbook workbook) {
			CellStyle plain = workbook.createCellStyle();
			plain.setWrapText(true);
			plain.setVerticalAlignment(VerticalAlignment.TOP);
			Font bold = workbook.createFont();
			bold.setBold(true);
			CellStyle heading = workbook.createCellStyle();
			heading.setFont(bold);
			return new Styles(plain, heading);
		}

	}

}
