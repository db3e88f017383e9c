package vn.chidao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.security.Role;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class FileControllerTests {

	private static final byte[] TEXT = "Điều 1. Phạm vi điều chỉnh".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private MockMvcTester mvc;

	@Test
	void comesBackByteForByteUnderItsVietnameseName() throws Exception {
		MvcTestResult uploaded = upload("Quy chế Đề án 06.txt", TEXT);
		assertThat(uploaded).hasStatus(201);
		MvcTestResult downloaded = download("khach", pathOf(uploaded));
		assertThat(downloaded).hasStatusOk()
			.hasHeader("X-Content-Type-Options", "nosniff")
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.getFirst()).startsWith("attachment")
						.contains("filename*=UTF-8''Quy%20ch%E1%BA%BF"));
		assertThat(downloaded.getResponse().getContentAsByteArray()).isEqualTo(TEXT);
	}

	@Test
	void givesTheRangeAskedFor() throws Exception {
		MvcTestResult part = this.mvc.get()
			.uri(pathOf(upload("a.txt", TEXT)))
			.header(HttpHeaders.AUTHORIZATION, bearer("khach"))
			.header(HttpHeaders.RANGE, "bytes=2-5")
			.exchange();
		assertThat(part).hasStatus(206).hasHeader(HttpHeaders.CONTENT_RANGE, "bytes 2-5/" + TEXT.length);
		assertThat(part.getResponse().getContentAsByteArray()).hasSize(4);
	}

	@Test
	void isNotSentAgainToWhoHasIt() throws Exception {
		String path = pathOf(upload("a.txt", TEXT));
		String tag = Objects.requireNonNull(download("khach", path).getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, bearer("khach"))
			.header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
	}

	@Test
	void isUnknownToEverybodyElseUntilItIsAttached() throws Exception {
		assertThat(download("nguoikhac", pathOf(upload("a.txt", TEXT)))).hasStatus(404);
		assertThat(download("khach", "/api/files/x")).hasStatus(404);
	}

	@Test
	void theContentDecidesNotTheName() throws IOException {
		assertThat(upload("thong-bao.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
			.hasStatus(422);
		assertThat(upload("bao-cao.docx", zipWith("evil.exe"))).hasStatus(422);
		assertThat(upload("bao-cao.docx", zipWith("[Content_Types].xml"))).hasStatus(201);
		assertThat(upload("rong.txt", new byte[0])).hasStatus(422);
	}

	@Test
	void aPaperMarkedSecretIsStoppedAtTheDoor() {
		assertThat(upload("Báo cáo TUYỆT MẬT.txt", TEXT)).hasStatus(422);
		assertThat(upload("[Mật] báo cáo.txt", TEXT)).hasStatus(422);
		assertThat(upload("Quy chế bảo mật thông tin.txt", TEXT)).hasStatus(201);
	}

	@Test
	void needsAToken() {
		assertThat(this.mvc.post().uri("/api/files").multipart().file(new MockMultipartFile("file", TEXT)))
			.hasStatus(401);
	}

	private static byte[] zipWith(String entry) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(TEXT);
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/api/files")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.header(HttpHeaders.AUTHORIZATION, bearer("khach"))
			.exchange();
	}

	private MvcTestResult download(String username, String path) {
		return this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, bearer(username)).exchange();
	}

	private static String pathOf(MvcTestResult uploaded) throws Exception {
		return JsonPath.read(uploaded.getResponse().getContentAsString(), "$.downloadPath");
	}

	private static String bearer(String username) {
		return "Bearer " + TestRealm.token(username, Role.MEMBER);
	}

}
