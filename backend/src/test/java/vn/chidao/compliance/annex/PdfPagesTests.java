package vn.chidao.compliance.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PdfPagesTests {

	/**
	 * About fifty lines fit on a page: the heading comes near its end, or right at it.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 44, 45, 46, 47, 48, 49, 50, 51 })
	void aHeadingIsNeverTheLastThingOnAPage(int linesBefore) throws IOException {
		List<String> pages = pages(linesBefore);
		String page = pages.stream().filter((text) -> text.contains("Họp định kỳ")).findFirst().orElseThrow();
		assertThat(page).contains("Ban họp mỗi quý một lần");
	}

	private static List<String> pages(int linesBefore) throws IOException {
		try (PDDocument document = Loader.loadPDF(written(linesBefore))) {
			List<String> texts = new ArrayList<>();
			for (int number = 1; number <= document.getNumberOfPages(); number++) {
				PDFTextStripper reader = new PDFTextStripper();
				reader.setStartPage(number);
				reader.setEndPage(number);
				texts.add(reader.getText(document));
			}
			return texts;
		}
	}

	private static byte[] written(int linesBefore) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			try (PdfPages pages = new PdfPages(document)) {
				for (int line = 0; line < linesBefore; line++) {
					pages.text(PdfPages.Face.PLAIN, "Dòng " + line);
				}
				pages.text(PdfPages.Face.HEADING, "Họp định kỳ: chưa đạt");
				pages.text(PdfPages.Face.PLAIN, "Ban họp mỗi quý một lần");
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
