package vn.chidao.membership.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RosterReaderTests {

	private static final byte[] LIST = Workbooks.of("Họ và tên *|Chức danh trong ban|Từ ngày",
			"Nguyễn  Văn A|Thành viên|05/09/2026", "||", "Lê Thị B||");

	@Test
	void readsRowsByTheirHeadingsAndSkipsEmptyOnes() {
		RosterSheet sheet = RosterReader.read(LIST);
		assertThat(sheet.problems()).isEmpty();
		assertThat(sheet.rows()).extracting(RosterSheet.Row::number).containsExactly(2, 4);
		assertThat(sheet.rows().getFirst().text(RosterColumn.NAME)).isEqualTo("Nguyễn Văn A");
		assertThat(sheet.rows().getFirst().at(RosterColumn.FROM)).isEqualTo("C2");
	}

	@Test
	void readsDaysThatAreDaysAndNumbersThatArePhones() {
		byte[] file = Workbooks.with((sheet) -> {
			sheet.createRow(0).createCell(0).setCellValue("họ và tên");
			sheet.getRow(0).createCell(1).setCellValue("TỪ NGÀY");
			sheet.getRow(0).createCell(2).setCellValue("Điện thoại");
			sheet.createRow(1).createCell(0).setCellValue("Nguyễn Văn A");
			XSSFCellStyle day = sheet.getWorkbook().createCellStyle();
			day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
			Cell from = sheet.getRow(1).createCell(1);
			from.setCellValue(LocalDate.parse("2026-09-05"));
			from.setCellStyle(day);
			sheet.getRow(1).createCell(2).setCellValue(912345678);
		});
		RosterSheet.Row row = RosterReader.read(file).rows().getFirst();
		assertThat(row.cells().get(RosterColumn.FROM)).extracting(RosterCell::date)
			.isEqualTo(LocalDate.parse("2026-09-05"));
		assertThat(row.text(RosterColumn.PHONE)).isEqualTo("912345678");
	}

	@Test
	void namesTheCellOfAFormula() {
		byte[] file = Workbooks.with((sheet) -> {
			sheet.createRow(0).createCell(0).setCellValue("Họ và tên");
			sheet.createRow(1).createCell(0).setCellValue("Nguyễn Văn A");
			sheet.getRow(1).createCell(5).setCellFormula("HYPERLINK(\"http://x\")");
		});
		assertThat(RosterReader.read(file).problems()).containsExactly(RosterProblem.of("F2", "roster.cell.formula"));
	}

	@Test
	void refusesAMacroWhateverTheFileIsCalled() {
		assertRefused(Workbooks.withParts(LIST, Map.of("xl/vbaProject.bin", "x")), "roster.file.macro");
	}

	@Test
	void refusesWhatUnpacksToFarTooMuch() {
		byte[] bomb = Workbooks.withParts(LIST, Map.of("xl/media/a.xml", " ".repeat(PackageCheck.MOST_UNPACKED + 1)));
		assertThat(bomb).hasSizeLessThan(100_000);
		assertRefused(bomb, "roster.file.unpacked");
	}

	@Test
	void opensNothingOutsideOfTheFile(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("bi-mat.txt"), "bí mật");
		String sheet = """
				<?xml version="1.0"?>
				<!DOCTYPE worksheet [<!ENTITY x SYSTEM "%s">]>
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
				<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row>
				<row r="2"><c r="A2" t="inlineStr"><is><t>A &x;</t></is></c></row>
				</sheetData></worksheet>""".formatted(secret.toUri());
		RosterSheet read = RosterReader.read(Workbooks.withParts(LIST, Map.of("xl/worksheets/sheet1.xml", sheet)));
		assertThat(read.toString()).doesNotContain("bí mật");
		assertThat(read.problems()).isNotEmpty();
	}

	@Test
	void refusesMoreRowsThanOneListMayHave() {
		byte[] file = Workbooks.with((sheet) -> {
			sheet.createRow(0).createCell(0).setCellValue("Họ và tên");
			for (int row = 1; row <= RosterReader.MOST_ROWS + 1; row++) {
				sheet.createRow(row).createCell(0).setCellValue("Người " + row);
			}
		});
		assertRefused(file, "roster.file.rows");
	}

	@Test
	void saysWhatIsWrongWithAFileThatIsNoList() {
		assertRefused("Họ và tên".getBytes(StandardCharsets.UTF_8), "roster.file.damaged");
		assertRefused(Workbooks.of("Họ và tên"), "roster.file.empty");
		assertRefused(Workbooks.of("Tên|Chức danh trong ban", "A|B"), "roster.column.missing");
		assertRefused(Workbooks.of("Họ và tên|Họ và tên", "A|B"), "roster.column.twice");
	}

	private static void assertRefused(byte[] file, String key) {
		RosterSheet sheet = RosterReader.read(file);
		assertThat(sheet.rows()).isEmpty();
		assertThat(sheet.problems()).extracting(RosterProblem::key).containsExactly(key);
	}

}
