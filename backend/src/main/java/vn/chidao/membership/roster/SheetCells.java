package vn.chidao.membership.roster;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import vn.chidao.membership.PersonDetails;

/**
 * Collects the cells of one sheet as its XML goes by.
 */
final class SheetCells extends DefaultHandler {

	/** More columns than any list has are not kept. */
	private static final int MOST_COLUMNS = 60;

	private final ReadOnlySharedStringsTable strings;

	private final StylesTable styles;

	private final boolean from1904;

	private final Map<Integer, Map<Integer, RosterCell>> rows = new TreeMap<>();

	private final StringBuilder value = new StringBuilder();

	private CellReference place = new CellReference(0, 0);

	private String type = "";

	private int style;

	private boolean formula;

	private boolean reading;

	SheetCells(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
		this.strings = strings;
		this.styles = styles;
		this.from1904 = from1904;
	}

	Map<Integer, Map<Integer, RosterCell>> rows() {
		return this.rows;
	}

	static String reference(int column, int row) {
		return CellReference.convertNumToColString(column) + row;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		switch (localName) {
			case "row" -> startRow(attributes.getValue("r"));
			case "c" -> startCell(attributes);
			case "f" -> this.formula = true;
			case "v", "t" -> this.reading = true;
			default -> {
				// nothing else counts
			}
		}
	}

	private void startRow(@Nullable String number) {
		int row = (number != null) ? Integer.parseInt(number) - 1 : this.place.getRow() + 1;
		this.place = new CellReference(row, -1);
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		this.place = (reference != null) ? new CellReference(reference)
				: new CellReference(this.place.getRow(), this.place.getCol() + 1);
		this.type = attributes.getValue("t") != null ? attributes.getValue("t") : "n";
		String index = attributes.getValue("s");
		this.style = (index != null) ? Integer.parseInt(index) : 0;
		this.formula = false;
		this.value.setLength(0);
	}

	@Override
	public void characters(char[] letters, int start, int length) {
		if (this.reading) {
			this.value.append(letters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) throws SAXException {
		switch (localName) {
			case "v", "t" -> this.reading = false;
			case "c" -> keep();
			default -> {
				// nothing else counts
			}
		}
	}

	private void keep() throws TooManyRows {
		String reference = reference(this.place.getCol(), this.place.getRow() + 1);
		RosterCell cell = this.formula ? RosterCell.unreadable(reference, "roster.cell.formula") : cell(reference);
		if (cell.isEmpty() || this.place.getCol() >= MOST_COLUMNS) {
			return;
		}
		this.rows.computeIfAbsent(this.place.getRow() + 1, (row) -> new HashMap<>())
			.put((int) this.place.getCol(), cell);
		// the headings are a row too
		if (this.rows.size() > RosterReader.MOST_ROWS + 1) {
			throw new TooManyRows();
		}
	}

	private RosterCell cell(String reference) {
		String raw = this.value.toString();
		return switch (this.type) {
			case "s" -> text(reference, this.strings.getItemAt(Integer.parseInt(raw.strip())).getString());
			case "b" -> text(reference, "1".equals(raw.strip()) ? "Có" : "Không");
			case "e" -> RosterCell.unreadable(reference, "roster.cell.error");
			case "n" -> raw.isBlank() ? text(reference, "") : number(reference, Double.parseDouble(raw));
			default -> text(reference, raw);
		};
	}

	private RosterCell number(String reference, double number) {
		XSSFCellStyle format = (this.style < this.styles.getNumCellStyles()) ? this.styles.getStyleAt(this.style)
				: null;
		boolean isDay = format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
		if (!isDay) {
			return text(reference, NumberToTextConverter.toText(number));
		}
		// null for a number that no calendar has
		@Nullable LocalDateTime moment = DateUtil.getLocalDateTime(number, this.from1904);
		return (moment != null) ? RosterCell.day(reference, moment.toLocalDate())
				: RosterCell.unreadable(reference, "roster.cell.error");
	}

	private static RosterCell text(String reference, String text) {
		return RosterCell.text(reference, PersonDetails.spelled(text));
	}

	/** The list is longer than one list may be. */
	static final class TooManyRows extends SAXException {

		private static final long serialVersionUID = 1L;

	}

}
