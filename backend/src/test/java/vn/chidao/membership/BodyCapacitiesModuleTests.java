package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.Capacities;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class BodyCapacitiesModuleTests {

	private static final LocalDate DAY = LocalDate.parse("2026-11-20");

	@Autowired
	private Capacities capacities;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void aPostInTheTeamCountsForTheCommitteeItAssists() {
		CommitteeId committee = this.scene.committee("BCĐ năng lực", null);
		CommitteeId team = this.scene.team("Tổ năng lực", committee);
		PersonId leader = this.scene.person("Tổ trưởng năng lực", null);
		PersonId helper = this.scene.person("Tổ viên năng lực", null);
		this.scene.seat(team, leader, PostRole.TEAM_LEADER);
		this.scene.seat(team, helper, PostRole.MEMBER);
		assertThat(of(leader, committee)).containsExactly(vn.chidao.security.Capacity.TEAM_LEADER);
		assertThat(of(helper, committee)).containsExactly(vn.chidao.security.Capacity.TEAM_MEMBER);
	}

	@Test
	void whoSitsForTheStandingAgencyActsForItInBothBodies() {
		AgencyId police = this.scene.agency("Công an năng lực");
		CommitteeId committee = this.scene.committee("BCĐ thường trực", police);
		CommitteeId team = this.scene.team("Tổ thường trực", committee);
		PersonId officer = this.scene.person("Sĩ quan", police);
		PersonId clerk = this.scene.person("Viên chức", this.scene.agency("Sở không thường trực"));
		this.scene.seat(team, officer, PostRole.MEMBER);
		this.scene.seat(team, clerk, PostRole.MEMBER);
		assertThat(of(officer, committee)).contains(vn.chidao.security.Capacity.STANDING_AGENCY);
		assertThat(of(officer, team)).contains(vn.chidao.security.Capacity.STANDING_AGENCY);
		assertThat(of(clerk, committee)).doesNotContain(vn.chidao.security.Capacity.STANDING_AGENCY);
	}

	@Test
	void aMandateThatEndedYesterdayGivesNothingToday() {
		CommitteeId committee = this.scene.committee("BCĐ hôm qua", null);
		PersonId person = this.scene.person("Hôm qua", null);
		this.scene.seat(committee, person, PostRole.CHAIR, DAY.minusDays(1));
		assertThat(of(person, committee)).isEmpty();
		assertThat(this.capacities.capacitiesOf(person, committee, DAY.minusDays(1)))
			.containsExactly(vn.chidao.security.Capacity.CHAIR);
	}

	@Test
	void theyAreFoundInTwoStatementsHoweverManyTheBodies() {
		PersonId busy = this.scene.person("Nhiều việc", null);
		for (int number = 0; number < 4; number++) {
			this.scene.seat(this.scene.committee("BCĐ bận " + number, null), busy, PostRole.MEMBER);
		}
		List<String> statements = this.statements.during(() -> {
			Map<CommitteeId, Set<vn.chidao.security.Capacity>> found = this.capacities.capacitiesOf(busy, DAY);
			assertThat(found).hasSize(4);
		});
		assertThat(statements).hasSize(2);
	}

	private Set<vn.chidao.security.Capacity> of(PersonId person, CommitteeId committee) {
		return this.capacities.capacitiesOf(person, committee, DAY);
	}

}
