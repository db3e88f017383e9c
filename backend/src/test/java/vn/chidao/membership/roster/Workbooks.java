package vn.chidao.membership.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes lists of members as people do: by typing into cells.
 */
final class Workbooks {

	private Workbooks() {
	}

	/** Text in cells; the columns are those of the first row. */
	static byte[] of(String... rows) {
		return with((sheet) -> {
			for (int index = 0; index < rows.length; index++) {
				XSSFRow row = sheet.createRow(index);
				String[] cells = rows[index].split("\\|", -1);
				for (int column = 0; column < cells.length; column++) {
					row.createCell(column).setCellValue(cells[column].strip());
				}
			}
		});
	}

	static byte[] with(Consumer<XSSFSheet> fill) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			fill.accept(workbook.createSheet("Danh sách"));
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same package with other parts, or more of them. */
	static byte[] withParts(byte[] workbook, Map<String, String> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
				ZipOutputStream changed = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (!parts.containsKey(entry.getName())) {
					changed.putNextEntry(new ZipEntry(entry.getName()));
					in.transferTo(changed);
				}
			}
			for (Map.Entry<String, String> part : parts.entrySet()) {
				changed.putNextEntry(new ZipEntry(part.getKey()));
				changed.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
