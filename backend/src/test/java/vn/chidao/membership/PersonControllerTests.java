package vn.chidao.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PersonControllerTests {

	private static final String PERSONS = """
			query($first: Int!, $search: String, $agencyId: ID) {
				persons(first: $first, search: $search, agencyId: $agencyId) { nodes { fullName agency { name } } }
			}""";

	private static final String CREATE = """
			mutation($input: CreatePersonInput!) {
				createPerson(input: $input) {
					person { fullName headsAgency agency { name } } userErrors { code path }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void anAdministratorRegistersThePersonAtTheHeadOfAnAgency() {
		AgencyId agency = this.scene.agency("Sở có người đứng đầu");
		this.api.asAdmin()
			.document(CREATE)
			.variable("input", Map.of("fullName", "Lê Đứng Đầu", "agencyId", agency.globalId(), "headsAgency", true))
			.execute()
			.path("createPerson.person.agency.name")
			.entity(String.class)
			.isEqualTo("Sở có người đứng đầu")
			.path("createPerson.person.headsAgency")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void nobodyHeadsAnAgencyThatIsNotNamed() {
		this.api.asAdmin()
			.document(CREATE)
			.variable("input", Map.of("fullName", "X", "headsAgency", true))
			.execute()
			.path("createPerson.userErrors[*].path[0]")
			.entityList(String.class)
			.containsExactly("fullName", "agencyId");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nguyen dang", "Nguyễn Đặng", "NGUYỄN ĐẶNG", "đặng hoàng tửu", "dang hoang tuu" })
	void aNameIsFoundWithoutItsMarks(String words) {
		this.scene.person("Nguyễn Đặng Hoàng Tửu", null);
		assertThat(names(this.api.asAdmin(), words, null)).contains("Nguyễn Đặng Hoàng Tửu");
	}

	@Test
	void wildcardsAreOrdinaryCharacters() {
		assertThat(names(this.api.asAdmin(), "%", null)).isEmpty();
		assertThat(names(this.api.asAdmin(), "_", null)).isEmpty();
	}

	@Test
	void aMemberSeesThePeopleOfTheirOwnAgencyOnly() {
		AgencyId own = this.scene.agency("Sở nhà");
		AgencyId other = this.scene.agency("Sở khác");
		PersonId member = this.scene.person("Người sở nhà", own);
		this.scene.person("Đồng nghiệp", own);
		this.scene.person("Người sở khác", other);
		this.api.link("nguoisonha", member);
		GraphQlTester tester = this.api.as("nguoisonha", Role.MEMBER);
		assertThat(names(tester, null, null)).containsExactlyInAnyOrder("Người sở nhà", "Đồng nghiệp");
		persons(tester, null, other).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	@Test
	void theSecretariatSeesEverybody() {
		CommitteeId team = this.scene.team("Tổ thấy hết", this.scene.committee("BCĐ thấy hết", null));
		PersonId secretary = this.scene.person("Thư ký thấy hết", null);
		this.scene.seat(team, secretary, PostRole.SECRETARY);
		this.scene.person("Người đâu đó", this.scene.agency("Sở đâu đó"));
		this.api.link("thukythayhet", secretary);
		assertThat(names(this.api.as("thukythayhet", Role.MEMBER), "dau do", null)).containsExactly("Người đâu đó");
	}

	@Test
	void theHeadOfACommitteeSeesEverybodyToAppointThem() {
		CommitteeId committee = this.scene.committee("BCĐ người đứng đầu", null);
		PersonId head = this.scene.person("Trưởng ban thấy hết", null);
		this.scene.seat(committee, head, PostRole.CHAIR);
		this.scene.person("Người chưa có ghế", this.scene.agency("Sở chưa có ghế"));
		this.api.link("truongbanthayhet", head);
		assertThat(names(this.api.as("truongbanthayhet", Role.MEMBER), "chua co ghe", null))
			.containsExactly("Người chưa có ghế");
	}

	@Test
	void aLongerListTakesNoMoreStatements() {
		for (int number = 0; number < 4; number++) {
			this.scene.person("Người trong danh sách " + number, this.scene.agency("Sở danh sách " + number));
		}
		GraphQlTester tester = this.api.asAdmin();
		persons(tester, null, null);
		List<String> one = this.statements.during(() -> page(tester, 2));
		List<String> all = this.statements.during(() -> page(tester, 100));
		assertThat(all).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(5);
	}

	private static List<String> names(GraphQlTester tester, @Nullable String search, @Nullable AgencyId agency) {
		return persons(tester, search, agency).path("persons.nodes[*].fullName").entityList(String.class).get();
	}

	private static GraphQlTester.Response persons(GraphQlTester tester, @Nullable String search,
			@Nullable AgencyId agency) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("first", 100);
		variables.put("search", search);
		variables.put("agencyId", (agency != null) ? agency.globalId() : null);
		return tester.document(PERSONS).variables(variables).execute();
	}

	private static void page(GraphQlTester tester, int first) {
		tester.document(PERSONS)
			.variable("first", first)
			.variable("search", "Người trong danh sách")
			.executeAndVerify();
	}

}
