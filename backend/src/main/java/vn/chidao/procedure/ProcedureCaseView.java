package vn.chidao.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;

/**
 * A case as others see it, GraphQL type {@code ProcedureCase}.
 *
 * @param id its id
 * @param version grows with each change
 * @param matter what kind, and whose
 * @param basis by what it is judged
 * @param demand who wants it, by when
 * @param words title and content
 * @param subject what it is about in another module
 * @param openedById who opened it
 * @param openedAt when
 * @param caseSteps its steps
 * @param fileIds files attached
 * @param standing where it stands
 */
record ProcedureCaseView(ProcedureCaseId id, int version, CaseMatter matter, CaseBasis basis, CaseDemand demand,
		Words words, @Nullable CaseSubject subject, MembershipId openedById, Instant openedAt, List<CaseStep> caseSteps,
		List<UUID> fileIds, Standing standing) {

	ProcedureCaseView {
		caseSteps = List.copyOf(caseSteps);
		fileIds = List.copyOf(fileIds);
	}

	public ProcedureKind kind() {
		return this.matter.kind();
	}

	public @Nullable PlanKind plan() {
		return this.matter.plan();
	}

	public @Nullable Integer planYear() {
		return this.matter.planYear();
	}

	public @Nullable EscalationReason reason() {
		return this.matter.reason();
	}

	public @Nullable IssueKind issue() {
		return this.matter.issue();
	}

	public @Nullable LocalDate dueOn() {
		return this.demand.dueOn();
	}

	public @Nullable String dueTo() {
		return this.demand.dueTo();
	}

	public List<Indicator> indicators() {
		return this.demand.measures();
	}

	/** The membership of whoever asked for it. */
	@Nullable MembershipId requestedById() {
		UUID asked = this.demand.requestedBy();
		return (asked != null) ? new MembershipId(asked) : null;
	}

	public String title() {
		return this.words.title();
	}

	public String content() {
		return this.words.content();
	}

	public LocalDate openedOn() {
		return this.basis.openedOn();
	}

	public boolean isStated() {
		return this.basis.rule() != null;
	}

	public ProcedureState state() {
		return this.standing.state();
	}

	public @Nullable Instant closedAt() {
		return this.standing.closedAt();
	}

	public @Nullable String closingReason() {
		return this.standing.closingReason();
	}

	public @Nullable String subjectId() {
		return (this.subject != null) ? this.subject.globalId() : null;
	}

	public int stepsTaken() {
		return (int) this.caseSteps.stream().filter(CaseStep::isTaken).count();
	}

	/** The next step; none once the case is closed. */
	Optional<CaseStep> next() {
		return (state() == ProcedureState.OPEN) ? this.caseSteps.stream().filter((step) -> !step.isTaken()).findFirst()
				: Optional.empty();
	}

	CommitteeId bodyId() {
		return new CommitteeId(this.matter.body());
	}

	CommitteeId committeeId() {
		return new CommitteeId(this.matter.committee());
	}

	/** The membership that passes to somebody else. */
	@Nullable MembershipId replacesId() {
		return (kind() == ProcedureKind.REPLACEMENT && this.subject != null) ? new MembershipId(this.subject.id())
				: null;
	}

	/**
	 * What a case says.
	 *
	 * @param title title
	 * @param content what it is about
	 */
	record Words(String title, String content) {

	}

	/**
	 * Where a case stands.
	 *
	 * @param state state
	 * @param closedAt when it ended
	 * @param closingReason why it was rejected or taken back
	 */
	record Standing(ProcedureState state, @Nullable Instant closedAt, @Nullable String closingReason) {

	}

}
