package vn.chidao.story;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import com.jayway.jsonpath.JsonPath;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.security.Role;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends and fetches files over REST.
 *
 * @param mvc the way to the API
 * @param voices whose names are used
 */
record Uploads(MockMvcTester mvc, Voices voices) {

	/**
	 * Uploads a small paper.
	 * @param who the person who sends it
	 * @param words what it says
	 * @return the id of the stored file
	 */
	String send(String who, String words) throws UnsupportedEncodingException {
		MvcTestResult sent = this.mvc.post()
			.uri("/api/files")
			.multipart()
			.file(new MockMultipartFile("file", "Dự thảo kế hoạch.txt", "text/plain",
					words.getBytes(StandardCharsets.UTF_8)))
			.header(HttpHeaders.AUTHORIZATION, bearer(who))
			.exchange();
		assertThat(sent).hasStatus(201);
		return JsonPath.read(sent.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
	}

	/**
	 * Tries to fetch a file.
	 * @param who the person who asks
	 * @param path where it is
	 * @return the answer's status
	 */
	int statusFor(String who, String path) {
		return this.mvc.get()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, bearer(who))
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String bearer(String who) {
		return "Bearer " + TestRealm.token(this.voices.named(who), Role.MEMBER);
	}

}
