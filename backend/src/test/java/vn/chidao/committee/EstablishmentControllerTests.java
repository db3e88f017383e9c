package vn.chidao.committee;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Setting up committees and the bodies under them. */
@IntegrationTest
class EstablishmentControllerTests {

	private static final String ESTABLISH = """
			mutation($input: EstablishCommitteeInput!) {
				establishCommittee(input: $input) {
					committee { id name kind assists { name } standingAgency { name } establishedBy { notation }
						regulation { notation } agencyRoles { role agency { name } validFrom } viewerCanManage }
					userErrors { __typename code message path }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void anAdministratorSetsUpACommitteeUnderATemplate() {
		AgencyId police = this.scene.agency("Công an tỉnh A");
		establish(Map.of("kind", "STEERING_COMMITTEE", "name", "Ban Chỉ đạo A", "shortName", "BCĐ A", "foundingDate",
				"2022-03-10", "standingAgencyId", police.globalId(), "regulationTemplateCode", "DA06", "establishedBy",
				Map.of("notation", "671/QĐ-UBND", "issuedOn", "2022-03-10", "issuer", "Chủ tịch UBND tỉnh")))
			.path("establishCommittee.userErrors")
			.entityList(Object.class)
			.hasSize(0)
			.path("establishCommittee.committee.standingAgency.name")
			.entity(String.class)
			.isEqualTo("Công an tỉnh A")
			.path("establishCommittee.committee.establishedBy.notation")
			.entity(String.class)
			.isEqualTo("671/QĐ-UBND")
			.path("establishCommittee.committee.regulation.notation")
			.entity(String.class)
			.isEqualTo("61/QĐ-BCĐ")
			.path("establishCommittee.committee.viewerCanManage")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void aTeamSharesTheStandingAgencyAndRegulationOfItsCommittee() {
		CommitteeId committee = this.scene.committee("BCĐ B", this.scene.agency("Công an tỉnh B"));
		establish(Map.of("kind", "HELPER_TEAM", "name", "Tổ giúp việc B", "shortName", "Tổ B", "foundingDate",
				"2022-03-10", "parentId", committee.globalId()))
			.path("establishCommittee.committee.assists.name")
			.entity(String.class)
			.isEqualTo("BCĐ B")
			.path("establishCommittee.committee.standingAgency.name")
			.entity(String.class)
			.isEqualTo("Công an tỉnh B");
	}

	@Test
	void aTeamWithoutACommitteeIsRefused() {
		assertRefusal(Map.of("kind", "HELPER_TEAM", "name", "Tổ lạc", "shortName", "Tổ", "foundingDate", "2022-03-10"),
				"InvalidInput", "parentId");
	}

	@Test
	void aCommitteeHasOneTeam() {
		CommitteeId committee = this.scene.committee("BCĐ C", null);
		this.scene.team("Tổ C", committee);
		assertRefusal(Map.of("kind", "HELPER_TEAM", "name", "Tổ C nữa", "shortName", "Tổ C2", "foundingDate",
				"2022-03-10", "parentId", committee.globalId()), "IllegalMove", "parentId");
	}

	@Test
	void aGroupDoesNotBeginBeforeTheBodyAboveItAndHasNoneUnderIt() {
		CommitteeId committee = this.scene.committee("BCĐ C2", null);
		assertRefusal(Map.of("kind", "WORKING_GROUP", "name", "Nhóm sớm", "shortName", "Nhóm", "foundingDate",
				"2020-01-01", "parentId", committee.globalId()), "InvalidInput", "foundingDate");
		CommitteeId group = this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm C2", committee);
		assertRefusal(Map.of("kind", "WORKING_GROUP", "name", "Nhóm của nhóm", "shortName", "Nhóm", "foundingDate",
				"2023-01-01", "parentId", group.globalId()), "InvalidInput", "parentId");
	}

	@Test
	void anUnknownTemplateIsRefused() {
		assertRefusal(Map.of("kind", "STEERING_COMMITTEE", "name", "BCĐ D", "shortName", "BCĐ D", "foundingDate",
				"2022-03-10", "regulationTemplateCode", "KHONGCO"), "InvalidInput", "regulationTemplateCode");
	}

	@Test
	void onlyAnAdministratorSetsUpCommittees() {
		this.api.link("thuong", this.scene.person("Người thường", null));
		this.api.as("thuong", Role.MEMBER)
			.document(ESTABLISH)
			.variable("input",
					Map.of("kind", "STEERING_COMMITTEE", "name", "BCĐ lậu", "shortName", "BCĐ", "foundingDate",
							"2022-03-10"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	private GraphQlTester.Response establish(Map<String, Object> input) {
		return this.api.asAdmin().document(ESTABLISH).variable("input", input).execute();
	}

	private void assertRefusal(Map<String, Object> input, String type, String field) {
		establish(input).path("establishCommittee.committee")
			.valueIsNull()
			.path("establishCommittee.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo(type)
			.path("establishCommittee.userErrors[0].path")
			.entityList(String.class)
			.containsExactly(field);
	}

}
