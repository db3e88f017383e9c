package vn.chidao.regulation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.document.Papers;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ImportFromFileControllerTests {

	private static final String IMPORT = """
			mutation($input: ImportRegulationInput!) {
				importRegulation(input: $input) { preview { articleCount proposedRules { type } } userErrors { code message path } }
			}""";

	private static final List<String> BINH_SON = List.of("QUY CHẾ", "Làm việc của Ban Chỉ đạo (giả định)",
			"Điều 1. Chế độ họp", "1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.");

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final CommitteeId committee = new CommitteeId(Ids.next());

	@BeforeEach
	void establish() {
		this.jdbc.sql("""
				insert into committee (id, version, created_at, kind, name, short_name, founding_date, principal_id)
				values (:id, 0, '2022-01-01', 'STEERING_COMMITTEE', 'Ban Chỉ đạo', 'BCĐ', '2018-01-01', :id)
				""").param("id", UuidBytes.of(this.committee.value())).update();
	}

	@Test
	void readsAnUploadedText() throws Exception {
		byte[] text = new ClassPathResource("regulations/DA06.txt").getContentAsByteArray();
		read(upload("quantri", "61-QD-BCD.txt", text), null).path("importRegulation.preview.articleCount")
			.entity(Integer.class)
			.isEqualTo(19);
	}

	@Test
	void readsAWordFileAndProposesItsRules() throws Exception {
		ByteArrayOutputStream docx = new ByteArrayOutputStream();
		Papers.docx(docx, BINH_SON);
		GraphQlTester.Response response = read(upload("quantri", "27-QD-BCD.docx", docx.toByteArray()), null);
		response.path("importRegulation.preview.articleCount").entity(Integer.class).isEqualTo(1);
		response.path("importRegulation.preview.proposedRules[*].type")
			.entityList(String.class)
			.containsExactly("MEETING_CADENCE");
	}

	@Test
	void refusesAScanAndSaysWhatToDo() throws Exception {
		ByteArrayOutputStream scan = new ByteArrayOutputStream();
		Papers.pdf(scan, List.of(""));
		GraphQlTester.Response response = read(upload("quantri", "61-QD-BCD.pdf", scan.toByteArray()), null);
		response.path("importRegulation.userErrors[0].path").entityList(String.class).containsExactly("fileId");
		response.path("importRegulation.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("nhận dạng chữ"));
	}

	@Test
	void refusesADamagedFile() throws Exception {
		byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
		read(upload("quantri", "61-QD-BCD.pdf", pdf), null).path("importRegulation.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("fileId");
	}

	@Test
	void wantsOneSource() throws Exception {
		read(upload("quantri", "a.txt", "Điều 1.".getBytes(StandardCharsets.UTF_8)), "Điều 1.")
			.path("importRegulation.userErrors[0].code")
			.entity(String.class)
			.isEqualTo("INVALID_INPUT");
	}

	@Test
	void doesNotReadAFileOfSomebodyElse() throws Exception {
		read(upload("nguoikhac", "a.txt", "Điều 1.".getBytes(StandardCharsets.UTF_8)), null).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	private GraphQlTester.Response read(String fileId, @Nullable String text) {
		Map<String, Object> input = new HashMap<>();
		input.put("committeeId", this.committee.toString());
		input.put("fileId", fileId);
		input.put("save", false);
		if (text != null) {
			input.put("text", text);
		}
		return this.api.asAdmin().document(IMPORT).variable("input", input).execute();
	}

	private String upload(String username, String name, byte[] content) throws Exception {
		MvcTestResult uploaded = this.mvc.post()
			.uri("/api/files")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + TestRealm.token(username, Role.ADMIN))
			.exchange();
		return JsonPath.read(uploaded.getResponse().getContentAsString(), "$.id");
	}

}
