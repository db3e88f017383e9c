package vn.chidao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.document.ExtractedText.Obstacle;

import static org.assertj.core.api.Assertions.assertThat;

class TextExtractionTests {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	@TempDir
	private Path directory;

	@Test
	void readsTheWordsOfADocx() throws IOException {
		Path file = write("a.docx", (out) -> Papers.docx(out, List.of("Điều 1. Họp", "1. Ban Chỉ đạo họp hằng quý.")));
		assertThat(TextExtraction.of(file, DOCX).text()).contains("Điều 1. Họp\n\n1. Ban Chỉ đạo họp hằng quý.");
	}

	@Test
	void readsTheNumbersAWordProcessorCountsByItself() throws IOException {
		Path file = write("a.docx", (out) -> Papers.numberedDocx(out, "Điều 5. Nhiệm vụ", List.of("Họp.", "Báo cáo.")));
		assertThat(TextExtraction.of(file, DOCX).text().replaceAll("\\n+", "\n"))
			.isEqualTo("Điều 5. Nhiệm vụ\n1. Họp.\n2. Báo cáo.\n");
	}

	@Test
	void readsTheWordsOfAPdf() throws IOException {
		Path file = write("a.pdf", (out) -> Papers.pdf(out,
				List.of("Dieu 1. Hop", "1. Ban Chi dao hop hang quy mot lan, theo ke hoach.")));
		ExtractedText text = TextExtraction.of(file, "application/pdf");
		assertThat(text.obstacle()).isNull();
		assertThat(text.text()).contains("Dieu 1. Hop").contains("1. Ban Chi dao hop hang quy mot lan");
	}

	@Test
	void tellsWhichPagesOfAPdfHaveNoText() throws IOException {
		Path file = write("a.pdf", (out) -> Papers.pdf(out,
				List.of("Dieu 1. Pham vi dieu chinh cua Quy che lam viec nay", "", "Dieu 2. Hop")));
		assertThat(TextExtraction.of(file, "application/pdf").emptyPages()).containsExactly(2);
	}

	@Test
	void refusesAScan() throws IOException {
		Path file = write("scan.pdf", (out) -> Papers.pdf(out, List.of("", "")));
		assertThat(TextExtraction.of(file, "application/pdf").obstacle()).isEqualTo(Obstacle.NO_TEXT);
	}

	@Test
	void refusesWhatNeedsAPassword() throws IOException {
		Path file = write("a.pdf", Papers::protectedPdf);
		assertThat(TextExtraction.of(file, "application/pdf").obstacle()).isEqualTo(Obstacle.PROTECTED);
	}

	@Test
	void refusesWhatIsDamaged() throws IOException {
		Path file = write("a", (out) -> out.write("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII)));
		assertThat(TextExtraction.of(file, "application/pdf").obstacle()).isEqualTo(Obstacle.DAMAGED);
		assertThat(TextExtraction.of(file, DOCX).obstacle()).isEqualTo(Obstacle.DAMAGED);
	}

	@Test
	void refusesOtherFormatsAndOldEncodings() throws IOException {
		Path file = write("a", (out) -> out.write(new byte[] { 'H', (byte) 0xE4, (byte) 0xF4, 'p', (byte) 0xFF }));
		assertThat(TextExtraction.of(file, "application/msword").obstacle()).isEqualTo(Obstacle.UNSUPPORTED);
		assertThat(TextExtraction.of(file, "text/plain").obstacle()).isEqualTo(Obstacle.ENCODING);
	}

	@Test
	void readsBothFormsOfUnicode() throws IOException {
		Path file = write("a.txt", (out) -> out.write("\uFEFFĐiều 1. Họp".getBytes(StandardCharsets.UTF_16LE)));
		assertThat(TextExtraction.of(file, "text/plain").text()).isEqualTo("Điều 1. Họp");
	}

	private Path write(String name, Writer writer) throws IOException {
		Path file = this.directory.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			writer.write(out);
		}
		return file;
	}

	private interface Writer {

		void write(OutputStream out) throws IOException;

	}

}
