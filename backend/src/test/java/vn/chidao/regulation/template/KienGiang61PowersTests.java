package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.facts.EscalationFacts;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PublicationFacts;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.facts.SigningFacts.Paper;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.PaperPurpose;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SigningCapacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Who may do what under 61/QĐ-BCĐ, and for whom, read from its full text. */
class KienGiang61PowersTests {

	private final RulesInForce rules = Regulations.today("DA06");

	@Nested
	class PowersOverTheWork {

		@Test
		void article4Clause5TheHeadGivesTasksAndArticle10Clause2TheTeamLeaderWithinTheTeam() {
			assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
			assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.DEPUTY)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 4 khoản 5 Quy chế 61/QĐ-BCĐ"));
			assertThat(use(Power.ASSIGN_TASKS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
			assertThat(use(Power.ASSIGN_TASKS, Body.HELPER, Cases.TEAM_MEMBER)).hasSize(1);
		}

		@Test
		void article4Clause7TheHeadMobilisesAndArticle16Clause4TheTeamLeaderWithinTheTeam() {
			assertThat(use(Power.MOBILISE_EXPERTS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
			assertThat(use(Power.MOBILISE_EXPERTS, Body.COMMITTEE, Cases.TEAM_LEADER)).hasSize(1);
			assertThat(use(Power.MOBILISE_EXPERTS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		}

		@Test
		void article4Clause10TheHeadSignsAndArticle3Clause4TheStandingDeputyToo() {
			assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.HEAD)).isEmpty();
			assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.STANDING_DEPUTY)).isEmpty();
			assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.DEPUTY)).hasSize(1);
		}

		@Test
		void article3Clause4TheSealIsThatOfTheSignatorysOwnAgency() {
			assertThat(seal(Cases.STANDING_DEPUTY, "Công an tỉnh", "Công an tỉnh")).isEmpty();
			assertThat(seal(Cases.STANDING_DEPUTY, "Công an tỉnh", "UBND tỉnh")).singleElement()
				.extracting(Finding::severity, Cases::labels)
				.containsExactly(Severity.BLOCK, List.of("Điều 3 khoản 4 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article3Clause4SaysNothingOfTheOtherDeputies() {
			assertThat(seal(Cases.DEPUTY, "Sở Thông tin và Truyền thông", "Sở Thông tin và Truyền thông"))
				.extracting(Finding::severity, Finding::messageKey)
				.containsExactly(tuple(Severity.WARN, "seal.notStated"));
		}

		@Test
		void article11Clause4TheStandingDeputyLeaderSignsInPlaceWhenAssigned() {
			Paper conclusion = new Paper(PaperPurpose.CONCLUSION, null);
			assertThat(sign(conclusion, Cases.STANDING_DEPUTY_TEAM_LEADER, true)).isEmpty();
			assertThat(sign(conclusion, Cases.STANDING_DEPUTY_TEAM_LEADER, false)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 11 khoản 4 Quy chế 61/QĐ-BCĐ"));
			assertThat(rules.signing()
				.capacity(new SigningFacts(Body.HELPER, conclusion, Cases.STANDING_DEPUTY_TEAM_LEADER, true))
				.value()).contains(SigningCapacity.FOR_HEAD);
		}

		@Test
		void article12Clause3TheDeputyLeaderOnlyUrgesWorkOfTheOffice() {
			assertThat(sign(new Paper(PaperPurpose.URGING, "Văn phòng UBND tỉnh"), Cases.DEPUTY_TEAM_LEADER, false))
				.isEmpty();
			assertThat(sign(new Paper(PaperPurpose.CONCLUSION, "Văn phòng UBND tỉnh"), Cases.DEPUTY_TEAM_LEADER, true))
				.singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 12 khoản 3 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article15Clause1HeadAndDeputiesDecideWhatIsGivenOutAndClause5TheTeamGivesItOut() {
			assertThat(use(Power.DISCLOSE, Body.COMMITTEE, Cases.DEPUTY)).isEmpty();
			assertThat(use(Power.DISCLOSE, Body.COMMITTEE, Cases.MEMBER)).hasSize(1);
			assertThat(Cases.judge(rules, new PublicationFacts(Body.COMMITTEE, false, Cases.TEAM_LEADER))).hasSize(1);
			assertThat(Cases.judge(rules, new PublicationFacts(Body.COMMITTEE, true, Cases.TEAM_LEADER))).isEmpty();
			assertThat(Cases.judge(rules, new PublicationFacts(Body.COMMITTEE, true, Cases.MEMBER))).hasSize(1);
		}

	}

	@Nested
	class ActingForOthers {

		@Test
		void article5Clause2TheStandingDeputyActsForAnAbsentHead() {
			assertThat(act(Body.COMMITTEE, Cases.STANDING_DEPUTY)).isEmpty();
			assertThat(act(Body.COMMITTEE, Cases.DEPUTY)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 5 khoản 2 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article11Clause2InTheTeamItIsTheStandingDeputyLeader() {
			assertThat(act(Body.HELPER, Cases.STANDING_DEPUTY_TEAM_LEADER)).isEmpty();
			assertThat(act(Body.HELPER, Cases.DEPUTY_TEAM_LEADER)).hasSize(1);
			assertThat(rules.substitutes().forHead(Body.HELPER, ActingTrigger.ROUTINE).value()).isPresent();
		}

		@Test
		void article6Clause2DeputiesWorkAsTwoPeopleAuthoriseThem() {
			assertThat(delegate(Cases.HEAD, Power.ASSIGN_TASKS, Cases.DEPUTY)).isEmpty();
			assertThat(delegate(Cases.STANDING_DEPUTY, Power.DISCLOSE, Cases.DEPUTY)).isEmpty();
			assertThat(delegate(Cases.HEAD, Power.ASSIGN_TASKS, Cases.MEMBER)).singleElement()
				.extracting(Finding::messageKey)
				.isEqualTo("delegation.wrongReceiver");
		}

		@Test
		void article12Clause2InTheTeamItsLeaderAuthorisesTheDeputies() {
			Delegation delegation = delegation(Body.HELPER, Cases.TEAM_LEADER, Power.ASSIGN_TASKS);
			assertThat(Cases.judge(rules, new DelegationFacts(delegation, Cases.DEPUTY_TEAM_LEADER))).isEmpty();
			assertThat(Cases.judge(rules, new DelegationFacts(delegation, Cases.TEAM_MEMBER))).hasSize(1);
			assertThat(Cases.judge(rules,
					new PowerFacts(Power.ASSIGN_TASKS, Body.HELPER, Set.of(new Capacity.ByDelegation(delegation)))))
				.isEmpty();
		}

		@Test
		void article6Clause4BigSensitiveDisputedAndTooHighMattersGoToTheHead() {
			assertThat(settle(Body.COMMITTEE, EscalationReason.SENSITIVE, Cases.DEPUTY)).singleElement()
				.extracting(Finding::severity, Cases::labels)
				.containsExactly(Severity.WARN, List.of("Điều 6 khoản 4 Quy chế 61/QĐ-BCĐ"));
			assertThat(settle(Body.COMMITTEE, EscalationReason.DISAGREEMENT, Cases.DEPUTY)).extracting(Finding::blocks)
				.containsExactly(true);
			assertThat(settle(Body.COMMITTEE, EscalationReason.CROSS_PORTFOLIO, Cases.DEPUTY))
				.extracting(Finding::messageKey)
				.containsExactly("escalation.COORDINATE");
		}

		@Test
		void article11Clause3TheStandingDeputyLeaderTakesImportantMattersToTheLeader() {
			assertThat(settle(Body.HELPER, EscalationReason.BEYOND_AUTHORITY, Cases.STANDING_DEPUTY_TEAM_LEADER))
				.singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 11 khoản 3 Quy chế 61/QĐ-BCĐ"));
		}

	}

	private List<Finding> use(Power power, Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new PowerFacts(power, body, actor));
	}

	private List<Finding> seal(Set<Capacity> signer, String agency, String used) {
		return Cases.judge(this.rules, new SealFacts(Body.COMMITTEE, new Signatory(signer, null, agency), used));
	}

	private List<Finding> sign(Paper paper, Set<Capacity> signer, boolean assigned) {
		return Cases.judge(this.rules, new SigningFacts(Body.HELPER, paper, signer, assigned));
	}

	private List<Finding> act(Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ActingFacts(body, ActingTrigger.ABSENT, actor));
	}

	private List<Finding> settle(Body body, EscalationReason reason, Set<Capacity> actor) {
		return Cases.judge(this.rules, new EscalationFacts(body, Set.of(reason), false, actor));
	}

	private List<Finding> delegate(Set<Capacity> giver, Power power, Set<Capacity> receiver) {
		return Cases.judge(this.rules, new DelegationFacts(delegation(Body.COMMITTEE, giver, power), receiver));
	}

	private static Delegation delegation(Body body, Set<Capacity> giver, Power power) {
		return new Delegation(giver, new Delegation.Scope(body, Set.of(power), Set.of()),
				new Delegation.Term(LocalDate.of(2026, 11, 1), null), new Delegation.Basis("7/UQ-BCĐ", null));
	}

}
