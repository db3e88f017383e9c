package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DecisionRuleTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(3, RuleType.DECISION_MODE, Severity.BLOCK,
					Map.of("subjects", List.of("PLAN"), "mode", "MAJORITY")),
			Cases.rule(4, RuleType.DECISION_MODE, Severity.BLOCK, Map.of("mode", "HEAD")));

	@Test
	void thePlanIsDecidedByTheMajorityOfThosePresent() {
		assertThat(blocking(decide(SubjectClass.PLAN, votes(6, 3, 1, 10, 15, false), Cases.NOBODY))).isEmpty();
		assertThat(blocking(decide(SubjectClass.PLAN, votes(4, 5, 1, 10, 15, true), Cases.HEAD))).singleElement()
			.satisfies((finding) -> {
				assertThat(Cases.vietnamese(finding))
					.isEqualTo("Chưa đạt đa số: 4 phiếu tán thành trên 10 (số thành viên có mặt), cần 6 (trên 1/2).");
				assertThat(Cases.labels(finding)).containsExactly("Điều 3 Quy chế 1/QĐ-BCĐ");
			});
	}

	@Test
	void thosePresentWhoDoNotVoteCountAsWell() {
		assertThat(blocking(decide(SubjectClass.PLAN, votes(4, 0, 0, 10, 15, true), Cases.HEAD))).hasSize(1);
	}

	@Test
	void theHeadCannotDecideThePlanAlone() {
		assertThat(decide(SubjectClass.PLAN, null, Cases.HEAD)).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("decision.voteNeeded");
	}

	@Test
	void aTieGoesTheWayOfTheChairWhichTheTextDoesNotState() {
		assertThat(blocking(decide(SubjectClass.PLAN, votes(5, 5, 0, 10, 15, true), Cases.HEAD))).isEmpty();
		assertThat(blocking(decide(SubjectClass.PLAN, votes(5, 5, 0, 10, 15, false), Cases.HEAD))).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("decision.tied");
	}

	@Test
	void whatTheTextLeavesOpenIsSaidWithEveryVote() {
		assertThat(decide(SubjectClass.PLAN, votes(9, 1, 0, 10, 15, true), Cases.HEAD)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.INFO);
				assertThat(Cases.vietnamese(finding)).contains("giả định vì văn bản không nêu");
			});
	}

	@Test
	void otherMattersAreDecidedByTheHeadOnly() {
		assertThat(decide(SubjectClass.OTHER, null, Cases.HEAD)).isEmpty();
		assertThat(decide(SubjectClass.OTHER, votes(10, 0, 0, 10, 10, true), Cases.DEPUTY)).singleElement()
			.satisfies((finding) -> {
				assertThat(Cases.vietnamese(finding)).isEqualTo("Việc này do Trưởng ban quyết định.");
				assertThat(Cases.labels(finding)).containsExactly("Điều 4 Quy chế 1/QĐ-BCĐ");
			});
	}

	@Test
	void aStatedCountIsAppliedAndNotCalledAnAssumption() {
		RulesInForce stated = Cases.ruledBy(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "share", ">1/2", "base",
				"ALL_MEMBERS", "quorum", ">=60/100", "tie", "NOT_CARRIED"));
		assertThat(Cases.judge(stated, facts(SubjectClass.PLAN, votes(8, 1, 0, 10, 15, true), Cases.HEAD))).isEmpty();
		assertThat(Cases.judge(stated, facts(SubjectClass.PLAN, votes(7, 1, 0, 10, 14, true), Cases.HEAD)))
			.singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("decision.tied");
		assertThat(Cases.judge(stated, facts(SubjectClass.PLAN, votes(8, 0, 0, 8, 15, true), Cases.HEAD)))
			.singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Chỉ có 8 trên 15 thành viên có mặt, chưa đủ 9 người (ít nhất 60 % số thành viên)."));
	}

	@Test
	void aShareIsCountedInPeopleAndNotInPerCent() {
		RulesInForce atLeast = share(">=2/3");
		assertThat(blocking(judge(atLeast, votes(10, 5, 0, 15, 20, true)))).isEmpty();
		assertThat(blocking(judge(atLeast, votes(9, 6, 0, 15, 20, true)))).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Chưa đạt đa số: 9 phiếu tán thành trên 15 (số thành viên có mặt), cần 10 (ít nhất 2/3)."));
		RulesInForce more = share(">2/3");
		assertThat(blocking(judge(more, votes(10, 5, 0, 15, 20, true)))).singleElement()
			.satisfies((finding) -> assertThat(EngineTexts.in(Locale.ENGLISH).text(finding.message()))
				.isEqualTo("No majority: 10 in favour of 15 (members present); 11 are needed (more than 2/3)."));
		assertThat(blocking(judge(more, votes(11, 4, 0, 15, 20, false)))).isEmpty();
		assertThat(blocking(judge(share(">=1/1"), votes(14, 0, 1, 15, 20, true)))).hasSize(1);
	}

	@Test
	void atLeastHalfIsCarriedByHalfWhateverTheChairVotes() {
		assertThat(blocking(judge(share(">=1/2"), votes(5, 5, 0, 10, 15, false)))).isEmpty();
		assertThat(blocking(judge(share(">=1/2"), votes(4, 5, 0, 10, 15, true)))).hasSize(1);
	}

	@Test
	void aQuorumIsCountedExactly() {
		RulesInForce stated = Cases.ruledBy(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "quorum", ">=2/3"));
		assertThat(blocking(judge(stated, votes(10, 0, 0, 10, 15, true)))).isEmpty();
		assertThat(blocking(judge(stated, votes(9, 0, 0, 9, 15, true)))).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("decision.noQuorum");
	}

	@Test
	void saysInWordsWhatIsNeededAndWhatTheTextLeavesOpen() {
		assertThat(explained(Map.of("mode", "MAJORITY", "share", ">=2/3", "base", "ALL_MEMBERS"))).contains(
				"Thông qua khi có ít nhất 2/3 tổng số thành viên tán thành", "khi ngang phiếu: không thông qua",
				"Văn bản không nêu: số tối thiểu có mặt.", "người vắng mặt vẫn nằm trong tổng số",
				"ý kiến bằng văn bản không tính là phiếu");
		assertThat(explained(Map.of("mode", "MAJORITY"))).contains(
				"Văn bản không nêu: tỷ lệ tán thành cần đạt, số người làm căn cứ tính",
				"Hệ thống chỉ đếm phiếu của thành viên có mặt tại cuộc họp; ý kiến bằng văn bản không tính là phiếu.");
		assertThat(explained(Map.of("mode", "HEAD"))).doesNotContain("phiếu");
	}

	@Test
	void aShareNobodyMeansIsRefused() {
		assertRefused(Map.of("mode", "MAJORITY", "share", ">=1/3"), "share");
		assertRefused(Map.of("mode", "MAJORITY", "share", ">1/1"), "share");
		assertRefused(Map.of("mode", "MAJORITY", "share", "2/3"), "share");
		assertRefused(Map.of("mode", "MAJORITY", "share", ">=2/3", "tie", "CHAIR_DECIDES"), "tie");
		assertRefused(Map.of("mode", "HEAD", "share", ">=2/3"), "mode");
	}

	@Test
	void aQuorumWrittenInPerCentBeforeIsStillRead() {
		assertThat(RuleType.DECISION_MODE.read(Map.of("mode", "MAJORITY", "quorumPercent", 60)).parameters())
			.containsEntry("quorum", ">=60/100")
			.doesNotContainKey("quorumPercent");
		assertRefused(Map.of("mode", "MAJORITY", "quorumPercent", 101), "quorumPercent");
	}

	private static void assertRefused(Map<String, Object> parameters, String at) {
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> RuleType.DECISION_MODE.read(parameters))
			.satisfies((ex) -> assertThat(ex.problems()).extracting(InvalidParametersException.Problem::path)
				.containsExactly(at));
	}

	private static String explained(Map<String, Object> parameters) {
		return EngineTexts.in(Locale.of("vi")).text(RuleType.DECISION_MODE.read(parameters).explanation());
	}

	private static RulesInForce share(String share) {
		return Cases.ruledBy(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "share", share));
	}

	private static List<Finding> judge(RulesInForce rules, Tally tally) {
		return Cases.judge(rules, facts(SubjectClass.PLAN, tally, Cases.HEAD));
	}

	@Test
	void theRuleThatNamesTheMatterIsTheOneAsked() {
		assertThat(this.rules.obligations().decisionMode(Body.COMMITTEE, SubjectClass.PLAN).value()).get()
			.extracting(DecisionRule::mode)
			.isEqualTo(DecisionMode.MAJORITY);
		assertThat(this.rules.obligations().decisionMode(Body.COMMITTEE, SubjectClass.DIRECTION).value()).get()
			.extracting(DecisionRule::mode)
			.isEqualTo(DecisionMode.HEAD);
		assertThat(this.rules.obligations().decisionMode(Body.HELPER, SubjectClass.PLAN))
			.isInstanceOf(Answer.NotStated.class);
	}

	@Test
	void aTallyThatCannotBeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> votes(9, 3, 0, 10, 15, true));
		assertThatIllegalArgumentException().isThrownBy(() -> votes(1, 0, 0, 16, 15, true));
		assertThatIllegalArgumentException().isThrownBy(() -> votes(-1, 0, 0, 10, 15, true));
	}

	private List<Finding> decide(SubjectClass subject, @Nullable Tally tally, Set<Capacity> decider) {
		return Cases.judge(this.rules, facts(subject, tally, decider));
	}

	private static DecisionFacts facts(SubjectClass subject, @Nullable Tally tally, Set<Capacity> decider) {
		return new DecisionFacts(Body.COMMITTEE, subject, tally, decider);
	}

	private static List<Finding> blocking(List<Finding> findings) {
		return findings.stream().filter(Finding::blocks).toList();
	}

	private static Tally votes(int inFavour, int against, int abstained, int present, int members, boolean chair) {
		return new Tally(new Tally.Votes(inFavour, against, abstained), present, members, chair);
	}

}
