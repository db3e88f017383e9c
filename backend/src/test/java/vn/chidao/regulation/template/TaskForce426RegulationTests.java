package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.OwedReports;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.facts.CompositionFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.rules.Composition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Scope;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Channel;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;
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

	@Test
	void theSealFollowsThePublicOfficeOfWhoSigns() {
		assertThat(seal(LEADER, null, "Văn phòng Chính phủ")).isEmpty();
		assertThat(seal(DEPUTY_LEADER, "Cục trưởng Cục Kiểm soát thủ tục hành chính", "Văn phòng Chính phủ")).isEmpty();
		assertThat(seal(DEPUTY_LEADER, "Bộ trưởng Bộ Thông tin và Truyền thông", "Bộ Thông tin và Truyền thông"))
			.isEmpty();
		assertThat(seal(DEPUTY_LEADER, "Bộ trưởng Bộ Thông tin và Truyền thông", "Văn phòng Chính phủ"))
			.extracting(Finding::messageKey)
			.containsExactly("seal.wrong");
	}

	@Test
	void ofAnotherDeputyTheTextNamesNoSeal() {
		assertThat(seal(DEPUTY_LEADER, "Thứ trưởng", "Bộ Nội vụ")).extracting(Finding::messageKey)
			.containsExactly("seal.notStated");
	}

	@Test
	void itCoversOrganisationConditionsAndBenefitsAndBindsStaffAndExpertsToo() {
		Scope scope = (Scope) this.rules.definitions(RuleType.SCOPE).getFirst().rule();
		assertThat(scope.matters()).contains("nguyên tắc", "cơ cấu tổ chức", "điều kiện làm việc",
				"chế độ, chính sách");
		assertThat(scope.appliesTo()).extracting(Holder::code).contains("GROUP", "SUPPORT_STAFF", "EXPERT");
	}

	@Test
	void itSitsAtTheGovernmentOffice() {
		assertThat(this.rules.obligations().responsible(Duty.HOST_SEAT).value().orElseThrow())
			.containsExactly(new Holder.Named("Văn phòng Chính phủ"));
	}

	@Test
	void itHasTwoDeputiesAndFourNamedGroups() {
		assertThat(Cases.judge(this.rules, new CompositionFacts(Body.COMMITTEE, 2, 4))).isEmpty();
		assertThat(Cases.judge(this.rules, new CompositionFacts(Body.COMMITTEE, 3, 5))).hasSize(2);
	}

	@Test
	void leadersAndHeadsOfGroupsSitInTheStandingSectionWhichGivesItsOpinionFirst() {
		assertThat(this.rules.obligations().responsible(Duty.OPINION_BEFORE_SUBMISSION).value().orElseThrow())
			.containsExactly(new Holder.WholeBody(Body.SECTION));
		assertThat(this.rules.definitions(RuleType.COMPOSITION)).filteredOn((rule) -> rule.code().equals("section"))
			.singleElement()
			.satisfies((rule) -> {
				Composition section = (Composition) rule.rule();
				assertThat(section.seats(DEPUTY_LEADER)).isTrue();
				assertThat(section.seats(HEAD_OF_GROUP)).isTrue();
				assertThat(section.seats(Cases.MEMBER)).isFalse();
			});
	}

	@Test
	void groupsMobiliseExperts() {
		assertThat(Cases.judge(this.rules, new PowerFacts(Power.MOBILISE_EXPERTS, Body.COMMITTEE, HEAD_OF_GROUP)))
			.isEmpty();
		assertThat(Cases.judge(this.rules, new PowerFacts(Power.MOBILISE_EXPERTS, Body.COMMITTEE, Cases.MEMBER)))
			.hasSize(1);
	}

	@Test
	void whoAsksForAReplacementIsNotStated() {
		Matter replacement = Matter.of(ProcedureKind.REPLACEMENT);
		assertThat(Cases.judge(this.rules, new ProcedureFacts(replacement, List.of(), Act.REQUEST, Cases.MEMBER)))
			.isEmpty();
		assertThat(this.rules.procedures()
			.progress(replacement, List.of())
			.value()
			.orElseThrow()
			.next()
			.orElseThrow()
			.by()).isEmpty();
		assertThat(this.rules.procedures().progress(Matter.of(ProcedureKind.AMENDMENT), List.of()))
			.isInstanceOf(Answer.NotStated.class);
	}

	private List<Finding> seal(Set<Capacity> signer, @Nullable String office, String used) {
		return Cases.judge(this.rules,
				new SealFacts(Body.COMMITTEE, new Signatory(signer, office, "cơ quan khác"), used));
	}

}
