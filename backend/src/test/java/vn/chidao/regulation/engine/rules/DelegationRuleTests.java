package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.Grant;
import vn.chidao.regulation.engine.Rights.Use;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Any power may be delegated by whoever has it, for a time, by a document. */
class DelegationRuleTests {

	private static final Citation CLAUSE = new Citation(new Instrument(Instrument.Kind.REGULATION, "1/QĐ-BCĐ"),
			Provision.clause(6, 2), "", null);

	private static final LocalDate FIRST_OF_NOVEMBER = LocalDate.of(2026, 11, 1);

	private final RulesInForce rules = Cases.rules(
			Cases.rule(4, RuleType.CONVENE_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD"))),
			Cases.rule(5, RuleType.CHAIR_RIGHT, Severity.BLOCK,
					Map.of("holders", List.of("HEAD"), "delegateTo", List.of("DEPUTY"))),
			Cases.rule(6, RuleType.DELEGATION, Severity.BLOCK, Map.of("givers", List.of("HEAD"), "receivers",
					List.of("VICE_CHAIR"), "powers", List.of("CONVENE", "FORM_GROUPS"))));

	@Test
	void aDelegatedRightIsHeldAndCitedWithBothClauses() {
		Optional<Grant> grant = this.rules.rights()
			.grant(Power.CONVENE, Use.over(Cases.regular(Body.COMMITTEE)), with(fromHead(Power.CONVENE)));
		EngineTexts texts = EngineTexts.in(Locale.of("vi"));
		assertThat(grant).hasValueSatisfying((held) -> assertThat(held.citations()).extracting(texts::label)
			.containsExactly("Điều 4 Quy chế 1/QĐ-BCĐ", "Điều 6 khoản 2 Quy chế 1/QĐ-BCĐ"));
	}

	@Test
	void whoeverReceivedItMayConvene() {
		assertThat(convene(with(fromHead(Power.CONVENE)))).isEmpty();
		assertThat(convene(with(fromHead(Power.SIGN)))).hasSize(1);
		assertThat(convene(Cases.DEPUTY)).hasSize(1);
	}

	@Test
	void itHoldsOnlyInItsTerm() {
		Delegation past = delegation(Cases.HEAD, Power.CONVENE, LocalDate.of(2026, 11, 22));
		Delegation untilToday = delegation(Cases.HEAD, Power.CONVENE, LocalDate.of(2026, 11, 23));
		assertThat(convene(with(past))).hasSize(1);
		assertThat(convene(with(untilToday))).isEmpty();
	}

	@Test
	void itHoldsOnlyForTheKindsOfMeetingsItNames() {
		Delegation adHoc = new Delegation(Cases.HEAD,
				new Delegation.Scope(Body.COMMITTEE, Set.of(Power.CONVENE), Set.of(MeetingKind.AD_HOC)),
				new Delegation.Term(FIRST_OF_NOVEMBER, null), new Delegation.Basis("3/UQ", null));
		assertThat(convene(with(adHoc))).hasSize(1);
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, Cases.adHoc(Body.COMMITTEE), with(adHoc)))
			.isTrue();
	}

	@Test
	void nobodyDelegatesWhatTheyDoNotHave() {
		Delegation fromMember = delegation(Cases.MEMBER, Power.CONVENE, null);
		assertThat(convene(with(fromMember))).hasSize(1);
		assertThat(Cases.judge(this.rules, new DelegationFacts(fromMember, Cases.DEPUTY))).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).isEqualTo(
					"Người ủy quyền không có quyền triệu tập cuộc họp nên không thể ủy quyền. Người có quyền: Trưởng ban."));
	}

	@Test
	void whatWasReceivedIsNotDelegatedFurther() {
		Delegation further = delegation(with(fromHead(Power.CONVENE)), Power.CONVENE, null);
		assertThat(convene(with(further))).hasSize(1);
		assertThat(Cases.judge(this.rules, new DelegationFacts(further, Cases.MEMBER))).extracting(Finding::messageKey)
			.containsExactly("delegation.notHeld");
	}

	@Test
	void aTextThatNamesTheReceiversNamesThemAlone() {
		assertThat(Cases.judge(this.rules, new DelegationFacts(fromHead(Power.CONVENE), Cases.DEPUTY))).isEmpty();
		assertThat(Cases.judge(this.rules, new DelegationFacts(fromHead(Power.CONVENE), Cases.MEMBER))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(Cases.labels(finding)).containsExactly("Điều 6 Quy chế 1/QĐ-BCĐ");
			});
	}

	@Test
	void whereTheTextIsSilentADelegationIsNotedAndNotRefused() {
		assertThat(Cases.judge(this.rules, new DelegationFacts(fromHead(Power.ASSIGN_TASKS), Cases.MEMBER)))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARN);
				assertThat(Cases.vietnamese(finding)).isEqualTo("Văn bản không nêu việc ủy quyền phân công nhiệm vụ.");
			});
	}

	@Test
	void aDelegatedChairIsStillBoundToWhomTheTextLetsPreside() {
		Set<Capacity> deputy = Set.of(Cases.DEPUTY.iterator().next(), new Capacity.ByDelegation(fromHead(Power.CHAIR)));
		assertThat(preside(deputy)).isEmpty();
		assertThat(preside(with(fromHead(Power.CHAIR)))).hasSize(1);
	}

	@Test
	void itNeedsADocumentAPowerAndATermThatDoesNotEndBeforeItBegins() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Delegation.Basis(" ", null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Delegation.Scope(Body.COMMITTEE, Set.of(), Set.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Delegation.Term(FIRST_OF_NOVEMBER, LocalDate.of(2026, 10, 31)));
	}

	private List<Finding> convene(Set<Capacity> actor) {
		return Cases.judge(this.rules,
				new ConvocationFacts(Cases.regular(Body.COMMITTEE), Cases.noticeSent(Cases.THURSDAY_BEFORE), actor));
	}

	private List<Finding> preside(Set<Capacity> person) {
		return Cases.judge(this.rules, new PresidingFacts(Cases.regular(Body.COMMITTEE), person, false, false));
	}

	private static Delegation fromHead(Power power) {
		return delegation(Cases.HEAD, power, null);
	}

	private static Delegation delegation(Set<Capacity> giver, Power power, @Nullable LocalDate to) {
		return new Delegation(giver, new Delegation.Scope(Body.COMMITTEE, Set.of(power), Set.of()),
				new Delegation.Term(FIRST_OF_NOVEMBER, to), new Delegation.Basis("3/UQ-BCĐ", CLAUSE));
	}

	private static Set<Capacity> with(Delegation delegation) {
		return Set.of(new Capacity.ByDelegation(delegation));
	}

}
