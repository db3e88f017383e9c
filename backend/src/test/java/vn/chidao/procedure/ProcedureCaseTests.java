package vn.chidao.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.engine.Way;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ProcedureCaseTests {

	private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

	private static final UUID SOMEBODY = Ids.next();

	private static final Way.Stage DRAFT = new Way.Stage(Act.DRAFT, List.of(new Holder.WholeBody(Body.HELPER)), true);

	private static final Way.Stage APPROVE = new Way.Stage(Act.APPROVE, List.of(Holder.HEAD), true);

	private static final Way.Stage DECIDE = new Way.Stage(Act.DECIDE, List.of(Holder.HEAD), false);

	@Test
	void openingTakesAStepThatBringsTheMatterForward() {
		ProcedureCase plan = open(DRAFT, APPROVE);
		assertThat(plan.view().stepsTaken()).isOne();
		assertThat(plan.next()).map(CaseStep::act).contains(Act.APPROVE);
		assertThat(plan.isAtLastStep()).isTrue();
	}

	@Test
	void openingDoesNotDecide() {
		ProcedureCase matter = open(DECIDE);
		assertThat(matter.view().stepsTaken()).isZero();
		assertThat(matter.view().state()).isEqualTo(ProcedureState.OPEN);
	}

	@Test
	void theLastStepCompletesIt() {
		ProcedureCase plan = open(DRAFT, APPROVE);
		plan.take(taking("Đồng ý", "7/KH-BCĐ"));
		assertThat(plan.view().state()).isEqualTo(ProcedureState.COMPLETED);
		assertThat(plan.view().closedAt()).isEqualTo(NOW);
		assertThat(plan.view().caseSteps().getLast().documentNotation()).isEqualTo("7/KH-BCĐ");
		assertThat(plan.next()).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> plan.take(taking(null, null)));
	}

	@Test
	void aClosedCaseDoesNotMove() {
		ProcedureCase plan = open(DRAFT, APPROVE);
		plan.reject("Chưa đủ căn cứ", NOW);
		assertThat(plan.view().state()).isEqualTo(ProcedureState.REJECTED);
		assertThat(plan.view().closingReason()).isEqualTo("Chưa đủ căn cứ");
		assertThat(plan.next()).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> plan.withdraw("Thôi", NOW));
	}

	@Test
	void aStepRemembersItsHoldersAsTheyWereLaidDown() {
		assertThat(CaseStep.of(APPROVE).stage()).isEqualTo(APPROVE);
		assertThat(CaseStep.of(DECIDE).stage()).isEqualTo(DECIDE);
		Way.Stage open = new Way.Stage(Act.REQUEST, List.of(), false);
		assertThat(CaseStep.of(open).stage()).isEqualTo(open);
		Way.Stage two = new Way.Stage(Act.CONSULT,
				List.of(new Holder.Named("Công an tỉnh"), new Holder.Named("Sở Tài chính")), true);
		assertThat(CaseStep.of(two).stage()).isEqualTo(two);
	}

	@Test
	void aCaseIsAboutOneThing() {
		ProcedureCase matter = open(DECIDE);
		CaseSubject draft = new CaseSubject("Draft", Ids.next());
		matter.concern(draft);
		matter.concern(draft);
		assertThat(matter.view().subjectId()).isEqualTo(draft.globalId());
		assertThatIllegalStateException().isThrownBy(() -> matter.concern(new CaseSubject("Draft", Ids.next())));
	}

	private static CaseStep.Taking taking(@Nullable String note, @Nullable String document) {
		return new CaseStep.Taking(SOMEBODY, NOW, note, new CaseStep.Evidence(document, null));
	}

	private static ProcedureCase open(Way.Stage... stages) {
		CaseMatter matter = new CaseMatter(Ids.next(), Ids.next(), Body.COMMITTEE, ProcedureKind.PLAN,
				PlanKind.YEARLY_PLAN, 2027, null, null);
		CaseBasis basis = new CaseBasis(LocalDate.of(2026, 11, 23), null, null);
		return ProcedureCase.open(
				new ProcedureCase.Opening(matter, basis, CaseDemand.NONE, "Kế hoạch năm 2027", "", SOMEBODY, NOW),
				new Way(List.of(stages), List.of()));
	}

}
