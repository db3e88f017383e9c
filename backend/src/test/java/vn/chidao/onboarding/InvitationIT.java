package vn.chidao.onboarding;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.chidao.membership.Scene;
import vn.chidao.membership.SceneConfiguration;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.security.PersonId;
import vn.chidao.support.TcpProxy;
import vn.chidao.support.TestDatabaseConfiguration;
import vn.chidao.support.keycloak.KeycloakHome;
import vn.chidao.support.keycloak.KeycloakServer;
import vn.chidao.support.keycloak.PasswordLink;
import vn.chidao.support.keycloak.SignIn;
import vn.chidao.support.mail.MailCatcher;
import vn.chidao.support.process.Ports;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Inviting people, with a real Keycloak and a real mail server, and with what goes wrong
 * between them.
 */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@ActiveProfiles("test")
@Import({ TestDatabaseConfiguration.class, SceneConfiguration.class })
@Tag("embedded-only")
class InvitationIT {

	private static final String INVITE = """
			mutation($input: InvitePersonInput!) {
				invitePerson(input: $input) {
					person { access { state email } } existingAccount { username } userErrors { message path }
				}
			}""";

	private static final String RESEND = """
			mutation($input: ResendInvitationInput!) {
				resendInvitation(input: $input) { person { access { state } } userErrors { message } }
			}""";

	private static final KeycloakServer KEYCLOAK = KeycloakServer.get();

	private static final TcpProxy WIRE = new TcpProxy(
			new InetSocketAddress("localhost", URI.create(KEYCLOAK.url()).getPort()));

	private static final int MAIL_PORT = Ports.free();

	private static final AtomicReference<MailCatcher> MAIL = new AtomicReference<>(MailCatcher.on(MAIL_PORT));

	@Autowired
	private HttpGraphQlTester http;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void realm(DynamicPropertyRegistry properties) {
		properties.add("chidao.security.issuer", KEYCLOAK::issuer);
		properties.add("chidao.invitations.secret", () -> KeycloakHome.INVITATIONS_SECRET);
		properties.add("chidao.invitations.realm-url", () -> "http://localhost:" + WIRE.port() + "/realms/chidao");
	}

	@BeforeAll
	static void mailServer() {
		KEYCLOAK.admin().update("/chidao", """
				{"smtpServer": {"host": "localhost", "port": "%d", "from": "chidao@chidao.example"}}
				""".formatted(MAIL_PORT));
	}

	@AfterAll
	static void close() throws IOException {
		MAIL.get().close();
		WIRE.close();
	}

	@AfterEach
	void flow() {
		WIRE.flow();
	}

	@Test
	void whoIsInvitedSetsAPasswordAndIsThePerson() {
		PersonId person = this.scene.person("Nguyễn Được Mời (demo)", null);
		String email = address();
		assertThat(state(invite(person, email, false))).isEqualTo("INVITED");
		assertThat(MAIL.get().to(email)).singleElement()
			.satisfies((message) -> assertThat(message.subject()).contains("Thư mời"))
			.satisfies((message) -> assertThat(message.text()).contains("Kính gửi ông, bà", "3 ngày"));
		PasswordLink.in(MAIL.get().to(email).getFirst().text()).setPassword("mật khẩu mới");
		String token = new SignIn(KEYCLOAK.issuer(), "chidao-web", "http://localhost:8080/").as(email, "mật khẩu mới")
			.access();
		as(token).document("{ viewer { roles person { id fullName } } }")
			.execute()
			.path("viewer.person.id")
			.entity(String.class)
			.isEqualTo(person.globalId())
			.path("viewer.roles")
			.entityList(String.class)
			.containsExactly("MEMBER");
		assertThat(message(invite(person, email, false))).contains("không cần mời nữa");
	}

	@Test
	void invitingTwiceHasOneEffect() {
		PersonId person = this.scene.person("Mời Hai Lần", null);
		String email = address();
		invite(person, email, false);
		assertThat(state(invite(person, email, false))).isEqualTo("INVITED");
		assertThat(MAIL.get().to(email)).hasSize(1);
		assertThat(accountsAt(email)).hasSize(1);
	}

	@Test
	void anotherAddressBecomesThatOfTheAccount() {
		PersonId person = this.scene.person("Đổi Địa Chỉ Thư", null);
		String wrong = address();
		String right = address();
		invite(person, wrong, false);
		assertThat(state(invite(person, right, false))).isEqualTo("INVITED");
		assertThat(accountsAt(wrong)).isEmpty();
		assertThat(accountsAt(right)).hasSize(1);
		assertThat(MAIL.get().to(right)).hasSize(1);
	}

	@Test
	void anAccountThatIsThereIsToldAndLinkedOnRequest() {
		PersonId person = this.scene.person("Đã Có Tài Khoản", null);
		String email = address();
		KEYCLOAK.admin().create("/chidao/users", """
				{"username": "%1$s", "email": "%1$s", "enabled": true, "firstName": "Đã", "lastName": "Có"}
				""".formatted(email));
		GraphQlTester.Response told = invite(person, email, false);
		assertThat(message(told)).contains("gắn tài khoản đã có");
		told.path("invitePerson.existingAccount.username").entity(String.class).isEqualTo(email);
		assertThat(state(told)).isEqualTo("PENDING");
		assertThat(state(invite(person, email, true))).isEqualTo("INVITED");
		assertThat(MAIL.get().to(email)).isEmpty();
		PersonId other = this.scene.person("Người Khác Cùng Thư", null);
		assertThat(message(invite(other, email, true))).contains("mời một cán bộ khác");
	}

	@Test
	void aMailServerThatIsDownLeavesTheAccountLinkedAndTheMessageToBeSent() {
		PersonId person = this.scene.person("Chưa Gửi Được Thư", null);
		String email = address();
		MAIL.get().close();
		GraphQlTester.Response refused;
		try {
			refused = invite(person, email, false);
		}
		finally {
			MAIL.set(MailCatcher.on(MAIL_PORT));
		}
		assertThat(message(refused)).contains("không gửi được thư mời");
		assertThat(state(refused)).isEqualTo("PENDING");
		assertThat(linked(person)).isEqualTo(1);
		as(admin()).document(RESEND)
			.variable("input", Map.of("personId", person.globalId()))
			.execute()
			.path("resendInvitation.person.access.state")
			.entity(String.class)
			.isEqualTo("INVITED");
		assertThat(MAIL.get().to(email)).hasSize(1);
		assertThat(accountsAt(email)).hasSize(1);
	}

	@Test
	void aKeycloakThatDoesNotAnswerIsToldAndTheInvitationTakenUpAgain() {
		PersonId person = this.scene.person("Keycloak Không Trả Lời", null);
		String email = address();
		String token = admin();
		WIRE.stall();
		GraphQlTester.Response refused = invite(token, person, email, false);
		assertThat(message(refused)).contains("không trả lời");
		assertThat(linked(person)).isZero();
		WIRE.flow();
		assertThat(state(invite(person, email, false))).isEqualTo("INVITED");
		assertThat(accountsAt(email)).hasSize(1);
		assertThat(linked(person)).isEqualTo(1);
	}

	@Test
	void anAccountMadeBeforeACrashIsFoundAndLinked() {
		PersonId person = this.scene.person("Sập Giữa Chừng", null);
		String email = address();
		String username = "sap.giua.chung." + UUID.randomUUID();
		this.jdbc.sql("""
				insert into account_invitation (id, version, created_at, person_id, email, username, roles, step)
				values (:id, 0, '2026-11-22', :person, :email, :username, 'MEMBER', 'BEGUN')
				""")
			.param("id", UuidBytes.of(Ids.next()))
			.param("person", UuidBytes.of(person.value()))
			.param("email", email)
			.param("username", username)
			.update();
		String subject = KEYCLOAK.admin().create("/chidao/users", """
				{"username": "%s", "email": "%s", "enabled": true, "firstName": "Sập", "lastName": "Chừng"}
				""".formatted(username, email));
		assertThat(state(invite(person, email, false))).isEqualTo("INVITED");
		assertThat(accountsAt(email)).containsExactly(subject);
		assertThat(linked(person)).isEqualTo(1);
		assertThat(MAIL.get().to(email)).hasSize(1);
	}

	private GraphQlTester.Response invite(PersonId person, String email, boolean link) {
		return invite(admin(), person, email, link);
	}

	private GraphQlTester.Response invite(String token, PersonId person, String email, boolean link) {
		return as(token).document(INVITE)
			.variable("input", Map.of("personId", person.globalId(), "email", email, "linkExisting", link))
			.execute();
	}

	private HttpGraphQlTester as(String token) {
		return this.http.mutate().headers((headers) -> headers.setBearerAuth(token)).build();
	}

	private static String admin() {
		return KEYCLOAK.signIn("quantri").access();
	}

	private static String address() {
		return "thu-" + UUID.randomUUID() + "@chidao.example";
	}

	private static String state(GraphQlTester.Response response) {
		return response.path("invitePerson.person.access.state").entity(String.class).get();
	}

	private static String message(GraphQlTester.Response response) {
		return response.path("invitePerson.userErrors[0].message").entity(String.class).get();
	}

	private static List<String> accountsAt(String email) {
		return JsonPath.read(KEYCLOAK.admin().read("/chidao/users?exact=true&email=" + email), "$[*].id");
	}

	private int linked(PersonId person) {
		return this.jdbc.sql("select count(*) from account where person_id = :person and last_seen_at is null")
			.param("person", UuidBytes.of(person.value()))
			.query(Integer.class)
			.single();
	}

}
