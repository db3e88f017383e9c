package vn.chidao.regulation.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.Rank;

import static org.assertj.core.api.Assertions.assertThat;

class WayTests {

	private static final Set<Capacity> CHAIR = Set.of(Capacity.post(Body.COMMITTEE, PostRole.CHAIR));

	private static final Set<Capacity> MEMBER = Set.of(Capacity.post(Body.COMMITTEE, PostRole.MEMBER));

	private static final Way.Stage BY_FINANCE = new Way.Stage(Act.CONSULT, List.of(new Holder.Named("Sở Tài chính")),
			true);

	@Test
	void theHeadDecidesWhatNoTextSpeaksOf() {
		Way way = silent().way(Matter.in(Body.HELPER, ProcedureKind.REPLACEMENT)).orElseThrow();
		assertThat(way.isStated()).isFalse();
		assertThat(way.stages())
			.containsExactly(new Way.Stage(Act.DECIDE, List.of(new Holder.Ranked(Body.HELPER, Rank.HEAD)), false));
	}

	@Test
	void nobodyProposesACommendationNoTextSpeaksOf() {
		assertThat(silent().way(Matter.of(ProcedureKind.COMMENDATION))).isEqualTo(Optional.empty());
	}

	@Test
	void whatAnAuthorityOutsideDoesAnyMemberWritesDownWithItsDocument() {
		assertThat(BY_FINANCE.isTakenBy(MEMBER)).isTrue();
		assertThat(BY_FINANCE.isTakenBy(Set.of())).isFalse();
		assertThat(BY_FINANCE.needsDocument()).isTrue();
	}

	@Test
	void whatTheCommitteeAdoptsNeedsADocumentAndWhatTheHeadDecidesDoesNot() {
		assertThat(new Way.Stage(Act.ADOPT, List.of(new Holder.WholeBody(Body.COMMITTEE)), true).needsDocument())
			.isTrue();
		assertThat(new Way.Stage(Act.APPROVE, List.of(Holder.HEAD), true).needsDocument()).isFalse();
		assertThat(new Way.Stage(Act.DRAFT, List.of(new Holder.WholeBody(Body.HELPER)), true).needsDocument())
			.isFalse();
	}

	@Test
	void openingIsTheFirstStepUnlessThatSettlesTheMatter() {
		assertThat(new Way.Stage(Act.DRAFT, List.of(), false).isOpening()).isTrue();
		assertThat(new Way.Stage(Act.DECIDE, List.of(Holder.HEAD), true).isOpening()).isFalse();
	}

	@Test
	void onlyTheHolderTakesAStepAndTheRefusalSaysWhoThatIs() {
		Way.Stage stage = new Way.Stage(Act.DECIDE, List.of(Holder.HEAD), false);
		assertThat(stage.isTakenBy(CHAIR)).isTrue();
		assertThat(stage.isTakenBy(MEMBER)).isFalse();
		Finding finding = Procedures.refusal(stage, List.of(), RuleType.PLAN_APPROVAL_CHAIN);
		assertThat(finding.blocks()).isTrue();
		assertThat(finding.decidedBy()).containsExactly(Holder.HEAD);
		assertThat(finding.messageKey()).endsWith("notStated");
	}

	private static Procedures silent() {
		return Cases.rules().procedures();
	}

}
