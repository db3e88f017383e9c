package vn.chidao.membership.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads a list of members out of a workbook, row by row, without holding the workbook in
 * memory. Formulas are not computed and nothing outside of the file is ever opened.
 */
final class RosterReader {

	/** The most rows one list may have. */
	static final int MOST_ROWS = 500;

	private RosterReader() {
	}

	static RosterSheet read(byte[] file) {
		Optional<String> refusal = PackageCheck.refusal(file);
		if (refusal.isPresent()) {
			return RosterSheet.refused(refusal.get());
		}
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
			return sheet(cells(workbook));
		}
		catch (SheetCells.TooManyRows ex) {
			return RosterSheet.refused("roster.file.rows", MOST_ROWS);
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException ex) {
			// the library answers a file that breaks its own format with many exceptions
			return RosterSheet.refused("roster.file.damaged");
		}
	}

	private static Map<Integer, Map<Integer, RosterCell>> cells(OPCPackage workbook)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		XSSFReader reader = new XSSFReader(workbook);
		Iterator<InputStream> sheets = reader.getSheetsData();
		SheetCells cells = new SheetCells(new ReadOnlySharedStringsTable(workbook, false), reader.getStylesTable(),
				countsFrom1904(reader));
		try (InputStream first = sheets.next()) {
			XMLReader xml = XMLHelper.newXMLReader();
			xml.setContentHandler(cells);
			xml.parse(new InputSource(first));
		}
		return cells.rows();
	}

	private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
		try (InputStream data = reader.getWorkbookData()) {
			String xml = new String(data.readAllBytes(), StandardCharsets.UTF_8);
			return xml.contains("date1904=\"1\"") || xml.contains("date1904=\"true\"");
		}
	}

	private static RosterSheet sheet(Map<Integer, Map<Integer, RosterCell>> rows) {
		Map<Integer, Map<Integer, RosterCell>> left = new TreeMap<>(rows);
		left.values().removeIf((row) -> row.values().stream().allMatch(RosterCell::isEmpty));
		if (left.isEmpty()) {
			return RosterSheet.refused("roster.file.empty");
		}
		Map<Integer, RosterCell> first = Objects.requireNonNull(left.remove(left.keySet().iterator().next()));
		List<RosterProblem> problems = new ArrayList<>();
		Map<Integer, RosterColumn> columns = columns(first, problems);
		if (!problems.isEmpty()) {
			return new RosterSheet(List.of(), problems);
		}
		List<RosterSheet.Row> known = left.entrySet()
			.stream()
			.map((row) -> row(row.getKey(), row.getValue(), columns, problems))
			.toList();
		return known.isEmpty() ? RosterSheet.refused("roster.file.empty") : new RosterSheet(known, problems);
	}

	private static Map<Integer, RosterColumn> columns(Map<Integer, RosterCell> headings, List<RosterProblem> problems) {
		Map<Integer, RosterColumn> columns = new TreeMap<>();
		Set<RosterColumn> seen = EnumSet.noneOf(RosterColumn.class);
		headings.forEach((place, heading) -> RosterColumn.under(heading.text()).ifPresent((column) -> {
			if (!seen.add(column)) {
				problems.add(RosterProblem.of(heading.reference(), "roster.column.twice", column.title()));
			}
			columns.put(place, column);
		}));
		EnumSet.allOf(RosterColumn.class)
			.stream()
			.filter((column) -> column.isRequired() && !seen.contains(column))
			.forEach((column) -> problems.add(RosterProblem.of(null, "roster.column.missing", column.title())));
		return columns;
	}

	private static RosterSheet.Row row(int number, Map<Integer, RosterCell> cells, Map<Integer, RosterColumn> columns,
			List<RosterProblem> problems) {
		Map<RosterColumn, RosterCell> known = new EnumMap<>(RosterColumn.class);
		Map<RosterColumn, String> references = new EnumMap<>(RosterColumn.class);
		columns.forEach((place, column) -> {
			references.put(column, SheetCells.reference(place, number));
			RosterCell cell = cells.get(place);
			if (cell != null && !cell.isEmpty()) {
				known.put(column, cell);
			}
		});
		// a formula is told wherever it stands: its result may be nobody's intention
		cells.values()
			.stream()
			.filter((cell) -> cell.problem() != null)
			.forEach((cell) -> problems.add(RosterProblem.of(cell.reference(), String.valueOf(cell.problem()))));
		return new RosterSheet.Row(number, known, references);
	}

}
