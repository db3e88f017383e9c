package vn.chidao.compliance.annex;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines onto pages of A4, in a font that has every Vietnamese letter and travels
 * with the document.
 */
final class PdfPages implements AutoCloseable {

	private static final float MARGIN = 48;

	private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

	private static final float LEADING = 1.45F;

	private static final float GUTTER = 8;

	/** At least this much of a section stands under its heading. */
	private static final int LINES_AFTER_HEADING = 3;

	/** Day, state, case, value. */
	private static final float[] COLUMNS = { 58, 72, 160, WIDTH - 290 };

	private final PDDocument document;

	private final PDFont regular;

	private final PDFont bold;

	private @Nullable PDPageContentStream stream;

	private float y;

	private int number;

	PdfPages(PDDocument document) throws IOException {
		this.document = document;
		this.regular = font(document, "BeVietnamPro-Regular");
		this.bold = font(document, "BeVietnamPro-SemiBold");
		turn();
	}

	private static PDFont font(PDDocument document, String name) throws IOException {
		try (InputStream file = Objects.requireNonNull(PdfPages.class.getResourceAsStream("/fonts/" + name + ".ttf"),
				name)) {
			return PDType0Font.load(document, file, true);
		}
	}

	void gap() {
		this.y -= Face.PLAIN.size * LEADING;
	}

	/** A paragraph over the whole width; a heading stays with what follows it. */
	void text(Face face, String text) throws IOException {
		List<String> lines = wrap(face, text, WIDTH);
		if (face == Face.HEADING) {
			reserve((lines.size() * face.size + LINES_AFTER_HEADING * Face.PLAIN.size) * LEADING);
		}
		for (String line : lines) {
			reserve(face.size * LEADING);
			write(face, line, MARGIN, this.y);
			this.y -= face.size * LEADING;
		}
	}

	/** Cells side by side; a row is never torn over two pages unless it fills one. */
	void row(String... cells) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		for (int index = 0; index < cells.length; index++) {
			lines.add(wrap(Face.CELL, cells[index], COLUMNS[index] - GUTTER));
		}
		int height = lines.stream().mapToInt(List::size).max().orElse(0);
		reserve(height * Face.CELL.size * LEADING);
		for (int line = 0; line < height; line++) {
			reserve(Face.CELL.size * LEADING);
			float x = MARGIN;
			for (int index = 0; index < cells.length; index++) {
				if (line < lines.get(index).size()) {
					write(Face.CELL, lines.get(index).get(line), x, this.y);
				}
				x += COLUMNS[index];
			}
			this.y -= Face.CELL.size * LEADING;
		}
		this.y -= Face.CELL.size / 3;
	}

	private void reserve(float height) throws IOException {
		boolean fitsOnAPage = height < PDRectangle.A4.getHeight() - 2 * MARGIN;
		if (this.y - (fitsOnAPage ? height : Face.CELL.size) < MARGIN) {
			turn();
		}
	}

	private void turn() throws IOException {
		close();
		PDPage page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		this.stream = new PDPageContentStream(this.document, page);
		this.number++;
		write(Face.QUIET, String.valueOf(this.number), PDRectangle.A4.getWidth() / 2, MARGIN / 2);
		this.y = PDRectangle.A4.getHeight() - MARGIN - Face.TITLE.size;
	}

	private void write(Face face, String line, float x, float at) throws IOException {
		PDPageContentStream page = Objects.requireNonNull(this.stream);
		page.beginText();
		page.setFont(font(face), face.size);
		page.setNonStrokingColor(face.grey);
		page.newLineAtOffset(x, at);
		page.showText(line);
		page.endText();
	}

	private List<String> wrap(Face face, String text, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : Arrays.asList(printable(face, text).strip().split("\\s+"))) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && font(face).getStringWidth(longer) / 1000 * face.size > width) {
				lines.add(line.toString());
				line.setLength(0);
				line.append(word);
			}
			else {
				line.setLength(0);
				line.append(longer);
			}
		}
		lines.add(line.toString());
		return lines;
	}

	/**
	 * What people typed may hold letters of other scripts; those become a question mark.
	 */
	private String printable(Face face, String text) {
		StringBuilder printable = new StringBuilder();
		text.codePoints().forEach((letter) -> {
			String one = Character.toString(letter);
			printable.append(Character.isWhitespace(letter) ? " " : has(font(face), one) ? one : "?");
		});
		return printable.toString();
	}

	private static boolean has(PDFont font, String letter) {
		try {
			font.encode(letter);
			return true;
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

	private PDFont font(Face face) {
		return face.isBold ? this.bold : this.regular;
	}

	@Override
	public void close() throws IOException {
		if (this.stream != null) {
			this.stream.close();
			this.stream = null;
		}
	}

	/** How text looks. */
	enum Face {

		TITLE(15, true, 0), HEADING(11, true, 0), PLAIN(10, false, 0), QUIET(9, false, 0.35F), CELL(8.5F, false, 0);

		private final float size;

		private final boolean isBold;

		private final float grey;

		Face(float size, boolean isBold, float grey) {
			this.size = size;
			this.isBold = isBold;
			this.grey = grey;
		}

	}

}
