package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.OwedReports;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Channel;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;

/** Decision 426 of 18/10/2018, known from a press summary. The body is a task force. */
class TaskForce426RegulationTests {

	private static final Set<Capacity> LEADER = Set.of(Capacity.post(Body.COMMITTEE, PostRole.TEAM_LEADER));

	private static final Set<Capacity> DEPUTY_LEADER = Set
		.of(Capacity.post(Body.COMMITTEE, PostRole.DEPUTY_TEAM_LEADER));

	private static final Set<Capacity> HEAD_OF_GROUP = Set.of(Capacity.post(Body.GROUP, PostRole.GROUP_LEADER));

	private final RulesInForce rules = Regulations.today("TCT426");

	@Test
	void theLeaderDecides() {
		assertThat(Cases.judge(this.rules, new DecisionFacts(Body.COMMITTEE, SubjectClass.PLAN, null, LEADER)))
			.isEmpty();
		assertThat(Cases.judge(this.rules, new DecisionFacts(Body.COMMITTEE, SubjectClass.PLAN, null, DEPUTY_LEADER)))
			.hasSize(1);
	}

	@Test
	void inAGroupItsHeadDecides() {
		assertThat(Cases.judge(this.rules, new DecisionFacts(Body.GROUP, SubjectClass.OTHER, null, HEAD_OF_GROUP)))
			.isEmpty();
		assertThat(Cases.judge(this.rules, new DecisionFacts(Body.GROUP, SubjectClass.OTHER, null, LEADER))).hasSize(1);
	}

	@Test
	void itMeetsEachMonth() {
		LocalDate from = LocalDate.of(2026, 1, 1);
		assertThat(Cases.judge(this.rules,
				new CadenceFacts(Body.COMMITTEE, List.of(), from, from.plusMonths(3).minusDays(1))))
			.hasSize(3);
	}

	@Test
	void leaderAndDeputiesConveneExtendAndComposeMeetings() {
		MeetingShape adHoc = Cases.adHoc(Body.COMMITTEE);
		for (RuleType right : List.of(RuleType.CONVENE_RIGHT, RuleType.EXTEND_RIGHT, RuleType.COMPOSE_RIGHT)) {
			assertThat(this.rules.rights().permits(right, adHoc, LEADER)).isTrue();
			assertThat(this.rules.rights().permits(right, adHoc, DEPUTY_LEADER)).isTrue();
			assertThat(this.rules.rights().permits(right, adHoc, Cases.MEMBER)).isFalse();
		}
	}

	@Test
	void groupsReportEachWeekAndTheTaskForceEachMonth() {
		assertThat(owed("report-groups").periods()).hasSize(52);
		assertThat(owed("report-body").periods()).hasSize(12);
	}

	@Test
	void peopleReportDirectlyInWritingAtMeetingsOrByEmail() {
		assertThat(owed("report-people").obligation().channels()).containsExactlyInAnyOrder(Channel.values());
	}

	private OwedReports owed(String code) {
		return this.rules.obligations()
			.reports(2026, Cases.CALENDAR)
			.stream()
			.filter((reports) -> reports.rule().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
