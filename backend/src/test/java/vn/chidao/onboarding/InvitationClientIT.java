package vn.chidao.onboarding;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.chidao.support.keycloak.KeycloakHome;
import vn.chidao.support.keycloak.KeycloakServer;
import vn.chidao.support.keycloak.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real Keycloak lets the client do that invites people. */
@Tag("embedded-only")
class InvitationClientIT {

	private static final KeycloakServer KEYCLOAK = KeycloakServer.get();

	@ParameterizedTest
	@ValueSource(strings = { "/clients", "/roles", "/identity-provider/instances", "/events" })
	void theClientManagesUsersAndNothingElse(String path) throws IOException, InterruptedException {
		String token = SignIn.asClient(KEYCLOAK.issuer(), "chidao-invitations", KeycloakHome.INVITATIONS_SECRET)
			.access();
		assertThat(adminStatus(token, path)).isEqualTo(403);
		assertThat(adminStatus(token, "/users")).isEqualTo(200);
	}

	private static int adminStatus(String token, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(KEYCLOAK.url() + "/admin/realms/chidao" + path))
			.header("Authorization", "Bearer " + token)
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
	}

}
