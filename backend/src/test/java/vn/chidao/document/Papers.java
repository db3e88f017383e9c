package vn.chidao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Real files for tests. */
public final class Papers {

	private Papers() {
	}

	/** A DOCX with a paragraph for each text. */
	public static void docx(OutputStream out, List<String> paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraphs.forEach((text) -> document.createParagraph().createRun().setText(text));
			document.write(out);
		}
	}

	static void numberedDocx(OutputStream out, String heading, List<String> items) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			CTAbstractNum list = CTAbstractNum.Factory.newInstance();
			list.setAbstractNumId(BigInteger.ZERO);
			CTLvl level = list.addNewLvl();
			level.setIlvl(BigInteger.ZERO);
			level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
			level.addNewLvlText().setVal("%1.");
			BigInteger abstractId = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
			BigInteger id = document.getNumbering().addNum(abstractId);
			document.createParagraph().createRun().setText(heading);
			for (String item : items) {
				XWPFParagraph paragraph = document.createParagraph();
				paragraph.setNumID(id);
				paragraph.setNumILvl(BigInteger.ZERO);
				paragraph.createRun().setText(item);
			}
			document.write(out);
		}
	}

	/** A PDF with a page for each text; a blank text is a page without words. */
	public static void pdf(OutputStream out, List<String> pages) throws IOException {
		try (PDDocument document = document(pages)) {
			document.save(out);
		}
	}

	static void protectedPdf(OutputStream out) throws IOException {
		try (PDDocument document = document(List.of("Dieu 1."))) {
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(out);
		}
	}

	private static PDDocument document(List<String> pages) throws IOException {
		PDDocument document = new PDDocument();
		for (String text : pages) {
			PDPage page = new PDPage();
			document.addPage(page);
			if (!text.isBlank()) {
				write(document, page, text);
			}
		}
		return document;
	}

	private static void write(PDDocument document, PDPage page, String text) throws IOException {
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
			content.newLineAtOffset(50, 700);
			content.showText(text);
			content.endText();
		}
	}

}
