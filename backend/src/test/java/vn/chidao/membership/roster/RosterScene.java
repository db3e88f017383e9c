package vn.chidao.membership.roster;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes lists over through the API.
 *
 * @param mvc the way to files
 * @param tester the way to everything else, as the same person
 * @param token who that is
 */
record RosterScene(MockMvcTester mvc, GraphQlTester tester, String token) {

	private static final String PREVIEW = """
			query($committeeId: ID!, $fileId: ID!) {
				rosterPreview(committeeId: $committeeId, fileId: $fileId) {
					token problems { cell message }
					rows { number name post person membership differences problems { cell message } }
				}
			}""";

	private static final String IMPORT = """
			mutation($input: ImportRosterInput!) {
				importRoster(input: $input) {
					rosterImport { id viewerCanUndo items { kind title } } preview { token } userErrors { message }
				}
			}""";

	private static final String UNDO = """
			mutation($input: UndoRosterImportInput!) {
				undoRosterImport(input: $input) { rosterImport { undoneAt viewerCanUndo } userErrors { message } }
			}""";

	static RosterScene of(MockMvcTester mvc, GraphQlTester tester, String username, Role... roles) {
		return new RosterScene(mvc, tester, TestRealm.token(username, roles));
	}

	String upload(byte[] file) {
		MvcTestResult sent = this.mvc.post()
			.uri("/api/files")
			.multipart()
			.file(new MockMultipartFile("file", "danh-sach.xlsx", "application/octet-stream", file))
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.token)
			.exchange();
		assertThat(sent).hasStatus(201);
		try {
			return JsonPath.read(sent.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] download(CommitteeId body, String name) {
		MvcTestResult answer = this.mvc.get()
			.uri("/api/committees/" + body.globalId() + "/" + name)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.token)
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	GraphQlTester.Response preview(CommitteeId body, String file) {
		return this.tester.document(PREVIEW)
			.variable("committeeId", body.globalId())
			.variable("fileId", file)
			.execute();
	}

	GraphQlTester.Response preview(CommitteeId body, byte[] file) {
		return preview(body, upload(file));
	}

	String token(CommitteeId body, String file) {
		return preview(body, file).path("rosterPreview.token").entity(String.class).get();
	}

	GraphQlTester.Response take(CommitteeId body, String file, String seen) {
		return this.tester.document(IMPORT)
			.variable("input", Map.of("committeeId", body.globalId(), "fileId", file, "token", seen))
			.execute();
	}

	GraphQlTester.Response take(CommitteeId body, byte[] workbook) {
		String file = upload(workbook);
		return take(body, file, token(body, file));
	}

	GraphQlTester.Response undo(String taken) {
		return this.tester.document(UNDO).variable("input", Map.of("rosterImportId", taken)).execute();
	}

}
