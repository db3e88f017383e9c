package vn.chidao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.chidao.document.ExtractedText.Obstacle;

/** Gets the words out of the formats regulations come in. */
final class TextExtraction {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String PDF = "application/pdf";

	/** Fewer letters than this are page numbers and stamps. */
	private static final int FEWEST_LETTERS = 40;

	/** One damaged letter in so many is too many. */
	private static final int TOLERATED_DAMAGE = 200;

	private static final char REPLACEMENT = '\uFFFD';

	private TextExtraction() {
	}

	/**
	 * The words of a file.
	 * @param file the bytes
	 * @param mediaType what they are
	 * @return the words, or why there are none
	 * @throws IOException if the bytes cannot be read at all
	 */
	static ExtractedText of(Path file, String mediaType) throws IOException {
		ExtractedText extracted = switch (mediaType) {
			case PDF -> pdf(file);
			case DOCX -> docx(Files.readAllBytes(file));
			default -> mediaType.startsWith("text/") ? plain(Files.readAllBytes(file))
					: ExtractedText.none(Obstacle.UNSUPPORTED);
		};
		boolean empty = extracted.obstacle() == null && extracted.text().isBlank();
		return empty ? ExtractedText.none(Obstacle.NO_TEXT) : extracted;
	}

	private static ExtractedText plain(byte[] bytes) {
		String text = new String(bytes, charset(bytes));
		long damaged = text.chars().filter((letter) -> letter == REPLACEMENT || letter == 0).count();
		return (damaged * TOLERATED_DAMAGE > text.length()) ? ExtractedText.none(Obstacle.ENCODING)
				: ExtractedText.of(text);
	}

	private static Charset charset(byte[] bytes) {
		boolean marked = bytes.length >= 2 && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
				|| (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
		return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static ExtractedText docx(byte[] bytes) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			return ExtractedText.of(new DocxWords().read(document));
		}
		catch (EncryptedDocumentException ex) {
			return ExtractedText.none(Obstacle.PROTECTED);
		}
		catch (IOException | RuntimeException ex) {
			// the library answers a file that breaks its own format with many exceptions
			return ExtractedText.none(Obstacle.DAMAGED);
		}
	}

	private static ExtractedText pdf(Path file) {
		try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			return pages(document);
		}
		catch (InvalidPasswordException ex) {
			return ExtractedText.none(Obstacle.PROTECTED);
		}
		catch (IOException | RuntimeException ex) {
			// as above
			return ExtractedText.none(Obstacle.DAMAGED);
		}
	}

	private static ExtractedText pages(PDDocument document) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setLineSeparator("\n");
		stripper.setParagraphStart("\n");
		StringBuilder text = new StringBuilder();
		List<Integer> empty = new ArrayList<>();
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			String words = stripper.getText(document).strip();
			if (words.isEmpty()) {
				empty.add(page);
				continue;
			}
			text.append(text.isEmpty() ? "" : "\n\f").append(words);
		}
		long letters = text.chars().filter(Character::isLetter).count();
		return (letters < FEWEST_LETTERS) ? ExtractedText.none(Obstacle.NO_TEXT)
				: new ExtractedText(text.toString(), empty, null);
	}

}
