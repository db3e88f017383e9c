package vn.chidao.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.security.TestActors;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A succession that was decided ahead takes effect on its day. */
@IntegrationTest
class AgencyFollowingModuleTests {

	@Autowired
	private AgencyFollowing following;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Persons persons;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void everythingBelongsWhereItDidUntilTheDay() {
		AgencyId old = this.scene.agency("Sở còn hoạt động");
		AgencyId heir = this.scene.agency("Sở sẽ kế thừa");
		PersonId person = this.scene.person("Người chờ kế thừa", old);
		LocalDate today = LegalTime.today(this.clock);
		assertThat(ended(old, heir, today.plusDays(9)).moved()).isEmpty();
		this.following.followDue();
		assertThat(this.persons.find(person)).get().extracting(PersonView::agencyId).isEqualTo(old);
		itIsTheDay(old, today);
		this.following.followDue();
		assertThat(this.persons.find(person)).get().extracting(PersonView::agencyId).isEqualTo(heir);
		int version = this.agencies.get(old).version();
		this.following.followDue();
		assertThat(this.agencies.get(old).version()).isEqualTo(version);
	}

	private EndedAgency ended(AgencyId agency, AgencyId heir, LocalDate from) {
		AgencyDecision decision = new AgencyDecision("09/NQ-HĐND", from.minusDays(30), "Hội đồng nhân dân tỉnh");
		TestActors.signIn(null, Role.ADMIN);
		try {
			EndedAgency ended = this.agencies.end(new EndAgency(agency, 0, List.of(heir), decision, from, heir))
				.value();
			assertThat(ended).isNotNull();
			return ended;
		}
		finally {
			TestActors.signOut();
		}
	}

	private void itIsTheDay(AgencyId agency, LocalDate day) {
		this.jdbc.sql("update agency set follows_from = :day, ended_on = :last where id = :id")
			.param("day", day)
			.param("last", day.minusDays(1))
			.param("id", UuidBytes.of(agency.value()))
			.update();
	}

}
