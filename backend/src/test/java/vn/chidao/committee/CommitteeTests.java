package vn.chidao.committee;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.chidao.agency.AgencyId;
import vn.chidao.platform.persistence.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CommitteeTests {

	private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

	private static final LocalDate FOUNDED = LocalDate.parse("2022-03-10");

	private static final LocalDate LATER = LocalDate.parse("2024-07-01");

	private final AgencyId police = new AgencyId(Ids.next());

	private final AgencyId office = new AgencyId(Ids.next());

	@Test
	void standingAgencyHasItsRoleFromTheFirstDay() {
		Committee committee = establish(this.police);
		assertThat(committee.agencyRoles().on(FOUNDED))
			.containsExactly(new AgencyRoleView(this.police, AgencyRoleKind.STANDING_AGENCY, FOUNDED, null));
		assertThat(committee.agencyRoles().on(FOUNDED.minusDays(1))).isEmpty();
	}

	@Test
	void standingAgencyIsOneAtATimeAndPassesOn() {
		Committee committee = establish(this.police);
		committee.agencyRoles().assign(this.office, AgencyRoleKind.STANDING_AGENCY, LATER);
		assertThat(committee.agencyRoles().on(LATER.minusDays(1))).extracting(AgencyRoleView::agencyId)
			.containsExactly(this.police);
		assertThat(committee.agencyRoles().on(LATER)).extracting(AgencyRoleView::agencyId).containsExactly(this.office);
	}

	@Test
	void twoAgenciesMayHoldTheBudget() {
		Committee committee = establish(null);
		committee.agencyRoles().assign(this.police, AgencyRoleKind.BUDGET_HOLDER, FOUNDED);
		committee.agencyRoles().assign(this.office, AgencyRoleKind.BUDGET_HOLDER, FOUNDED);
		assertThat(committee.agencyRoles().on(LATER)).hasSize(2);
	}

	@Test
	void anAgencyGetsARoleOnce() {
		Committee committee = establish(this.police);
		assertThat(committee.agencyRoles().obstacle(this.police, AgencyRoleKind.STANDING_AGENCY, LATER))
			.isEqualTo(RoleObstacle.ALREADY_HELD);
		assertThatIllegalStateException()
			.isThrownBy(() -> committee.agencyRoles().assign(this.police, AgencyRoleKind.STANDING_AGENCY, LATER));
	}

	@Test
	void noRoleBeforeTheFoundingDay() {
		assertThat(establish(null).agencyRoles().obstacle(this.police, AgencyRoleKind.WORK_VENUE, FOUNDED.minusDays(1)))
			.isEqualTo(RoleObstacle.BEFORE_FOUNDING);
	}

	@Test
	void aLaterStandingAgencyIsNotOverrunFromBehind() {
		Committee committee = establish(null);
		committee.agencyRoles().assign(this.police, AgencyRoleKind.STANDING_AGENCY, LATER);
		assertThat(committee.agencyRoles().obstacle(this.office, AgencyRoleKind.STANDING_AGENCY, FOUNDED))
			.isEqualTo(RoleObstacle.LATER_HOLDER);
	}

	@Test
	void aSteeringCommitteeStandsUnderNoOther() {
		Committee committee = establish(null);
		assertThat(committee.principalId()).isEqualTo(committee.id());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Committee.establish(act(CommitteeKind.STEERING_COMMITTEE, null), committee, NOW));
	}

	@Test
	void aTeamStandsUnderACommitteeAndAWorkingGroupUnderATeam() {
		Committee committee = establish(null);
		Committee team = Committee.establish(act(CommitteeKind.HELPER_TEAM, null), committee, NOW);
		Committee group = Committee.establish(act(CommitteeKind.WORKING_GROUP, null), team, NOW);
		assertThat(team.view().assistsId()).isEqualTo(committee.id());
		assertThat(group.view().parentId()).isEqualTo(team.id());
		assertThat(group.view().assistsId()).isNull();
		assertThat(group.principalId()).isEqualTo(committee.id());
	}

	@Test
	void aUnitOfStaffStandsUnderATaskForceOfTheRankOfACommittee() {
		Committee force = establish(null);
		Committee unit = Committee.establish(act(CommitteeKind.SUPPORT_UNIT, null), force, NOW);
		assertThat(unit.view().parentId()).isEqualTo(force.id());
		assertThat(unit.view().principalId()).isEqualTo(force.id());
	}

	@Test
	void nothingStandsUnderAWorkingGroup() {
		Committee group = Committee.establish(act(CommitteeKind.WORKING_GROUP, null), establish(null), NOW);
		for (CommitteeKind kind : CommitteeKind.values()) {
			assertThatIllegalArgumentException().isThrownBy(() -> Committee.establish(act(kind, null), group, NOW));
		}
	}

	private Committee establish(@Nullable AgencyId standingAgency) {
		return Committee.establish(act(CommitteeKind.STEERING_COMMITTEE, standingAgency), null, NOW);
	}

	private static EstablishCommittee act(CommitteeKind kind, @Nullable AgencyId standingAgency) {
		return new EstablishCommittee(kind, "Ban Chỉ đạo Đề án 06", "BCĐ Đề án 06", null, null, FOUNDED, standingAgency,
				null);
	}

}
