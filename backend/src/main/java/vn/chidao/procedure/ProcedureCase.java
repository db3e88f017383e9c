package vn.chidao.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.chidao.committee.OpenAffair;
import vn.chidao.committee.OpenAffairKind;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.Way;
import vn.chidao.security.CommitteeId;

/**
 * One matter on its way. Its steps are laid down when it is opened and do not change with
 * the regulation.
 */
@Entity
@Table(name = "procedure_case")
class ProcedureCase extends Aggregate {

	/** As many cases as one page may show, and the one that tells whether more follow. */
	private static final int A_PAGE = 101;

	@Embedded
	private CaseMatter matter;

	@Embedded
	private CaseBasis basis;

	@Embedded
	private CaseDemand demand;

	@Column(name = "title")
	private String title;

	@Column(name = "content")
	private String content;

	@Column(name = "opened_by_id")
	private UUID openedBy;

	@Embedded
	private @Nullable CaseSubject subject;

	@Enumerated(EnumType.STRING)
	@Column(name = "state")
	private ProcedureState state;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	@Column(name = "closing_reason")
	private @Nullable String closingReason;

	@ElementCollection
	@CollectionTable(name = "procedure_step", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = A_PAGE)
	private List<CaseStep> steps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "procedure_file", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	@Column(name = "file_id")
	@BatchSize(size = A_PAGE)
	private List<UUID> files = new ArrayList<>();

	protected ProcedureCase() {
	}

	private ProcedureCase(Opening opening, Way way) {
		super(opening.at());
		this.matter = opening.matter();
		this.basis = opening.basis();
		this.demand = opening.demand();
		this.title = opening.title();
		this.content = opening.content();
		this.openedBy = opening.by();
		this.state = ProcedureState.OPEN;
		this.steps.addAll(way.stages().stream().map(CaseStep::of).toList());
	}

	/**
	 * Bring a matter forward. Where the first step is to ask, draft or submit, this takes
	 * it.
	 * @param opening what and who
	 * @param way its steps
	 * @return the new case
	 */
	static ProcedureCase open(Opening opening, Way way) {
		ProcedureCase opened = new ProcedureCase(opening, way);
		if (way.stages().getFirst().isOpening()) {
			opened.take(new CaseStep.Taking(opening.by(), opening.at(), null, CaseStep.Evidence.NONE));
		}
		return opened;
	}

	/** The next step to take; none once the case is closed. */
	Optional<CaseStep> next() {
		return (this.state == ProcedureState.OPEN) ? this.steps.stream().filter((step) -> !step.isTaken()).findFirst()
				: Optional.empty();
	}

	boolean isAtLastStep() {
		return next().isPresent() && this.steps.indexOf(next().orElseThrow()) == this.steps.size() - 1;
	}

	/**
	 * Take the next step; the last one completes the case.
	 * @throws IllegalStateException if none is left
	 */
	void take(CaseStep.Taking taking) {
		CaseStep step = next().orElseThrow(() -> new IllegalStateException("no step is left"));
		this.steps.set(this.steps.indexOf(step), step.taken(taking));
		if (next().isEmpty()) {
			close(ProcedureState.COMPLETED, taking.at(), null);
		}
	}

	void reject(String reason, Instant at) {
		close(ProcedureState.REJECTED, at, reason);
	}

	void withdraw(String reason, Instant at) {
		close(ProcedureState.WITHDRAWN, at, reason);
	}

	private void close(ProcedureState how, Instant at, @Nullable String reason) {
		if (this.state != ProcedureState.OPEN) {
			throw new IllegalStateException("the case is closed");
		}
		this.state = how;
		this.closedAt = at;
		this.closingReason = reason;
	}

	/** Say what the case is about, once. */
	void concern(CaseSubject what) {
		if (this.subject != null && !this.subject.equals(what)) {
			throw new IllegalStateException("the case is about something else");
		}
		this.subject = what;
	}

	void attach(Collection<UUID> more) {
		more.stream().filter((file) -> !this.files.contains(file)).forEach(this.files::add);
	}

	CaseMatter matter() {
		return this.matter;
	}

	CaseBasis basis() {
		return this.basis;
	}

	Optional<CaseSubject> subject() {
		return Optional.ofNullable(this.subject);
	}

	MembershipId openedBy() {
		return new MembershipId(this.openedBy);
	}

	OpenAffair openAffair() {
		return new OpenAffair(OpenAffairKind.PROCEDURE_CASE, new ProcedureCaseId(uuid()),
				new CommitteeId(this.matter.body()), this.title, LegalTime.dayOf(createdAt()));
	}

	ProcedureCaseView view() {
		return new ProcedureCaseView(new ProcedureCaseId(uuid()), version(), this.matter, this.basis, this.demand,
				new ProcedureCaseView.Words(this.title, this.content), this.subject, openedBy(), createdAt(),
				this.steps, this.files, new ProcedureCaseView.Standing(this.state, this.closedAt, this.closingReason));
	}

	/**
	 * What is brought forward, by whom and under which rules.
	 *
	 * @param matter kind of matter
	 * @param basis by what it is judged
	 * @param demand who wants it, by when
	 * @param title title
	 * @param content what it is about
	 * @param by the membership that opens it
	 * @param at when
	 */
	record Opening(CaseMatter matter, CaseBasis basis, CaseDemand demand, String title, String content, UUID by,
			Instant at) {

	}

}
