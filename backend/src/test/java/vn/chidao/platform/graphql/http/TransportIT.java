package vn.chidao.platform.graphql.http;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.security.Role;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TransportIT {

	private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void answersInTheMediaTypeAskedFor() {
		assertThat(post("{\"query\": \"{ __typename }\"}", GRAPHQL_RESPONSE)).hasStatusOk()
			.hasContentType(GRAPHQL_RESPONSE);
		assertThat(post("{\"query\": \"{ __typename }\"}", "application/json")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/json");
	}

	@Test
	void aDocumentThatCannotRunIs400InTheNewMediaTypeAnd200InTheOld() {
		assertThat(post("{\"query\": \"{ nothing }\"}", GRAPHQL_RESPONSE)).hasStatus(400);
		assertThat(post("{\"query\": \"{ nothing }\"}", "application/json")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aSyntaxErrorHasACodeToo() {
		assertThat(post("{\"query\": \"{ viewer {\"}", "application/json")).bodyJson()
			.extractingPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void getStaysClosed() {
		assertThat(this.mvc.get()
			.uri("/graphql?query={document}", "{ __typename }")
			.header(HttpHeaders.AUTHORIZATION, bearer())).hasStatus(405);
	}

	@Test
	void aBatchIsRefused() {
		assertThat(post("[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]", "application/json"))
			.hasStatus(400);
	}

	@Test
	void limitsAnswerInTheLanguageOfTheRequest() {
		String sixRoots = "{\"query\": \"{ a: viewer { canAdminister } b: viewer { canAdminister } "
				+ "c: viewer { canAdminister } d: viewer { canAdminister } e: viewer { canAdminister } "
				+ "f: viewer { canAdminister } }\"}";
		assertThat(post(sixRoots, "application/json")).bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("Yêu cầu có quá 5 trường gốc.");
		MvcTestResult english = this.mvc.post()
			.uri("/graphql")
			.header(HttpHeaders.AUTHORIZATION, bearer())
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.contentType(MediaType.APPLICATION_JSON)
			.content(sixRoots)
			.exchange();
		assertThat(english).bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("The request has more than 5 root fields.");
	}

	@Test
	void introspectionIsForAdministratorsAndMachines() {
		String introspection = "{\"query\": \"{ __schema { queryType { name } } }\"}";
		assertThat(post(introspection, "application/json")).bodyJson().extractingPath("$.errors").isNotNull();
		MvcTestResult machine = this.mvc.post()
			.uri("/graphql")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + TestRealm.token("may", Role.INTEGRATION))
			.contentType(MediaType.APPLICATION_JSON)
			.content(introspection)
			.exchange();
		assertThat(machine).bodyJson().extractingPath("$.data.__schema.queryType.name").isEqualTo("Query");
	}

	@Test
	void anIdThatIsNoneIsBadInputAndAnUnknownNodeIsNull() {
		assertThat(post("{\"query\": \"{ node(id: \\\"x\\\") { id } }\"}", "application/json")).bodyJson()
			.extractingPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_USER_INPUT");
	}

	private MvcTestResult post(String body, String accept) {
		return this.mvc.post()
			.uri("/graphql")
			.header(HttpHeaders.AUTHORIZATION, bearer())
			.accept(accept)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static String bearer() {
		return "Bearer " + TestRealm.token("khach", Role.MEMBER);
	}

}
