package vn.chidao.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PersonUpdateControllerTests {

	private static final String UPDATE = """
			mutation($input: UpdatePersonInput!) {
				updatePerson(input: $input) {
					person { fullName version contact { email phone } }
					userErrors { __typename path ... on StaleVersion { current { id } } }
				}
			}""";

	private static final String CONTACT = """
			query($id: ID!) { node(id: $id) { ... on Person { fullName contact { email phone } } } }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void anAdministratorWritesAPersonDownAnew() {
		PersonId person = this.scene.person("Tên Cũ", null);
		update(input(person, 0)).path("updatePerson.person.contact.email")
			.entity(String.class)
			.isEqualTo("ten.moi@kiengiang.example")
			.path("updatePerson.person.version")
			.entity(Integer.class)
			.isEqualTo(1);
		update(input(person, 0)).path("updatePerson.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion")
			.path("updatePerson.userErrors[0].current.id")
			.entity(String.class)
			.isEqualTo(person.globalId());
	}

	@Test
	void whatIsNoAddressAndNoNumberIsRefused() {
		Map<String, Object> input = input(this.scene.person("Sai Địa Chỉ", null), 0);
		input.put("email", "không phải thư");
		input.put("phone", "gọi sau");
		update(input).path("updatePerson.userErrors[*].path[0]")
			.entityList(String.class)
			.containsExactly("email", "phone");
	}

	@Test
	void howToReachAPersonIsForThoseWhoKeepTheAffairsOfTheirBody() {
		CommitteeId body = this.scene.committee("BCĐ liên lạc", null);
		PersonId member = this.scene.person("Có Số Điện Thoại", null);
		PersonId colleague = this.scene.person("Cùng Ban Liên Lạc", null);
		PersonId secretary = this.scene.person("Thư Ký Liên Lạc", null);
		this.scene.seat(body, member, PostRole.MEMBER);
		this.scene.seat(body, colleague, PostRole.MEMBER);
		this.scene.seat(body, secretary, PostRole.SECRETARY);
		this.scene.seat(this.scene.committee("BCĐ khác liên lạc", null), this.scene.person("Trưởng Ban Khác", null),
				PostRole.CHAIR);
		PersonId elsewhere = this.scene.person("Trưởng Nơi Khác", null);
		this.scene.seat(this.scene.committee("BCĐ nơi khác", null), elsewhere, PostRole.CHAIR);
		update(input(member, 0));
		this.api.link("lienlac-minh", member);
		this.api.link("lienlac-banbe", colleague);
		this.api.link("lienlac-thuky", secretary);
		this.api.link("lienlac-noikhac", elsewhere);
		assertThat(sees(this.api.asAdmin(), member)).isTrue();
		assertThat(sees(this.api.as("lienlac-minh", Role.MEMBER), member)).isTrue();
		assertThat(sees(this.api.as("lienlac-thuky", Role.MEMBER), member)).isTrue();
		assertThat(sees(this.api.as("lienlac-banbe", Role.MEMBER), member)).isFalse();
		assertThat(sees(this.api.as("lienlac-noikhac", Role.MEMBER), member)).isFalse();
		assertThat(sees(this.api.as("lienlac-may", Role.INTEGRATION), member)).isFalse();
	}

	@Test
	void theTrailSaysWhatWasChangedAndNotToWhat() {
		PersonId person = this.scene.person("Có Nhật Ký", null);
		update(input(person, 0));
		this.api.asAdmin()
			.document("query($id: ID!) { auditTrail(objectId: $id, first: 1) { nodes { summary } } }")
			.variable("id", person.globalId())
			.execute()
			.path("auditTrail.nodes[0].summary")
			.entity(String.class)
			.satisfies(
					(summary) -> assertThat(summary).contains("thư điện tử", "điện thoại").doesNotContain("@", "0912"));
	}

	@Test
	void aLongerListOfContactsTakesNoMoreStatements() {
		for (int number = 0; number < 4; number++) {
			this.scene.person("Người liên lạc " + number, null);
		}
		GraphQlTester tester = this.api.asAdmin();
		page(tester, 2);
		List<String> one = this.statements.during(() -> page(tester, 2));
		List<String> all = this.statements.during(() -> page(tester, 100));
		assertThat(all).hasSameSizeAs(one);
	}

	private static void page(GraphQlTester tester, int first) {
		tester
			.document("query($first: Int!) { persons(first: $first) { nodes { contact { email } access { state } } } }")
			.variable("first", first)
			.executeAndVerify();
	}

	private static boolean sees(GraphQlTester tester, PersonId person) {
		Map<String, Object> found = tester.document(CONTACT)
			.variable("id", person.globalId())
			.execute()
			.path("node")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		assertThat(found).containsEntry("fullName", "Tên Mới");
		return found.get("contact") != null;
	}

	private GraphQlTester.Response update(Map<String, Object> input) {
		return this.api.asAdmin().document(UPDATE).variable("input", input).execute();
	}

	private static Map<String, Object> input(PersonId person, int version) {
		return new HashMap<>(Map.of("personId", person.globalId(), "expectedVersion", version, "fullName", "Tên Mới",
				"headsAgency", false, "email", "ten.moi@kiengiang.example", "phone", "0912 345 678"));
	}

}
