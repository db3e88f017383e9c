package vn.chidao.committee;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles of agencies begin and end on a day, each on its own. */
@IntegrationTest
class AgencyRoleControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void ofTwoBudgetHoldersOneGivesTheRoleUp() {
		AgencyId stays = this.scene.agency("Công an giữ kinh phí");
		AgencyId goes = this.scene.agency("Sở thôi giữ kinh phí");
		CommitteeId committee = this.scene.committee("BCĐ hai nguồn kinh phí", null);
		for (AgencyId holder : List.of(stays, goes)) {
			Mutation.done(Mutation.send(this.api.asAdmin(), "assignAgencyRole", "committee { id }",
					Map.of("committeeId", committee.globalId(), "agencyId", holder.globalId(), "role", "BUDGET_HOLDER",
							"validFrom", "2024-01-01")));
		}
		Map<String, Object> end = Map.of("committeeId", committee.globalId(), "agencyId", goes.globalId(), "role",
				"BUDGET_HOLDER", "lastDay", "2025-02-28");
		Mutation.done(Mutation.send(this.api.asAdmin(), "endAgencyRole", "committee { id }", end));
		assertThat(holders(committee, "2025-02-28")).hasSize(2);
		assertThat(holders(committee, "2025-03-01")).containsExactly("Công an giữ kinh phí");
		assertThat(Mutation.refusedPath(Mutation.send(this.api.asAdmin(), "endAgencyRole", "committee { id }",
				Map.of("committeeId", committee.globalId(), "agencyId", goes.globalId(), "role", "BUDGET_HOLDER",
						"lastDay", "2025-03-01"))))
			.containsExactly("lastDay");
	}

	private List<String> holders(CommitteeId committee, String day) {
		return this.api.asAdmin()
			.document("query($id: ID!, $day: Date) { committee(id: $id, asOf: $day) {"
					+ " agencyRoles { agency { name } } } }")
			.variable("id", committee.globalId())
			.variable("day", day)
			.execute()
			.path("committee.agencyRoles[*].agency.name")
			.entityList(String.class)
			.get();
	}

}
