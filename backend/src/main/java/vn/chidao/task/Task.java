package vn.chidao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;
import vn.chidao.agency.FormerAgency;
import vn.chidao.committee.DecisionReference;
import vn.chidao.committee.OpenAffair;
import vn.chidao.committee.OpenAffairKind;
import vn.chidao.conclusion.ConclusionId;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A task given to an agency. The committee never does the agency's work for it (Điều 3
 * khoản 2 Quy chế 61/QĐ-BCĐ), so the one who leads is always an agency.
 */
@Entity
class Task extends Aggregate {

	@Column(name = "committee_id")
	private UUID committee;

	@Column(name = "conclusion_id")
	private @Nullable UUID conclusion;

	/** What it rests on where it carries out no conclusion. */
	@Embedded
	private @Nullable DecisionReference basis;

	@Column(name = "title")
	private String title;

	@Column(name = "expected_result")
	private @Nullable String expectedResult;

	@Column(name = "lead_agency_id")
	private UUID leadAgency;

	/** Those the lead agency stands for, the oldest first. */
	@ElementCollection
	@CollectionTable(name = "task_former_agency", joinColumns = @JoinColumn(name = "task_id"))
	@OrderColumn(name = "position")
	private List<FormerAgency> formerLeadAgencies = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "task_cooperating_agency", joinColumns = @JoinColumn(name = "task_id"))
	@OrderColumn(name = "position")
	@Column(name = "agency_id")
	private List<UUID> cooperatingAgencies = new ArrayList<>();

	@Column(name = "accountable_id")
	private @Nullable UUID accountable;

	@Column(name = "assigned_by_id")
	private UUID assignedBy;

	@Embedded
	private Arrangement arrangement;

	@Column(name = "due_on")
	private LocalDate dueOn;

	@Column(name = "percent")
	private int percent;

	@Column(name = "completed_at")
	private @Nullable Instant completedAt;

	/** The legal day of completion, which the database cannot tell from an instant. */
	@Column(name = "completed_on")
	private @Nullable LocalDate completedOn;

	protected Task() {
	}

	Task(Assignment assignment, TaskContent content, Instant at) {
		super(at);
		this.committee = assignment.committee();
		this.conclusion = assignment.conclusion();
		this.basis = assignment.basis();
		this.arrangement = Arrangement.NONE;
		this.assignedBy = assignment.assignedBy();
		this.accountable = assignment.accountable();
		this.title = content.title();
		this.expectedResult = content.expectedResult();
		this.leadAgency = content.leadAgency();
		this.cooperatingAgencies.addAll(content.cooperatingAgencies());
		this.dueOn = content.dueOn();
	}

	/**
	 * Progress is reported; 100 percent means done.
	 */
	TaskProgress report(int percentDone, String note, UUID reporter, Instant at) {
		this.percent = percentDone;
		if (percentDone == TaskProgress.COMPLETE) {
			this.completedAt = at;
			this.completedOn = LegalTime.dayOf(at);
		}
		return new TaskProgress(uuid(), percentDone, note, reporter, at);
	}

	/** The lead agency says how it organises the work. */
	void arrange(Arrangement how) {
		this.arrangement = how;
	}

	/** Another body stands for the one that gave it. */
	void carryOver(CommitteeId to) {
		this.committee = to.value();
	}

	/**
	 * Another agency stands for one that leads or helps; one that leads does not help,
	 * too.
	 */
	void follow(AgencySuccession succession) {
		UUID successor = succession.successor().value();
		if (this.leadAgency.equals(succession.agency().value())) {
			this.formerLeadAgencies.add(succession.former());
			this.leadAgency = successor;
		}
		List<UUID> helping = this.cooperatingAgencies.stream()
			.map((agency) -> agency.equals(succession.agency().value()) ? successor : agency)
			.filter((agency) -> !agency.equals(this.leadAgency))
			.distinct()
			.toList();
		if (!helping.equals(this.cooperatingAgencies)) {
			this.cooperatingAgencies.clear();
			this.cooperatingAgencies.addAll(helping);
		}
	}

	OpenAffair openAffair() {
		return new OpenAffair(OpenAffairKind.TASK, new TaskId(uuid()), new CommitteeId(this.committee), this.title,
				this.dueOn);
	}

	boolean isDone() {
		return this.completedAt != null;
	}

	TaskView view() {
		return new TaskView(new TaskId(uuid()), version(), new CommitteeId(this.committee),
				(this.conclusion != null) ? new ConclusionId(this.conclusion) : null, this.basis, this.title,
				this.expectedResult, new AgencyId(this.leadAgency),
				(this.accountable != null) ? new PersonId(this.accountable) : null, new MembershipId(this.assignedBy),
				this.arrangement, this.dueOn, this.percent, this.completedAt);
	}

	/**
	 * Who gives the task, and to carry out what.
	 *
	 * @param committee the committee that gives it
	 * @param conclusion the conclusion it carries out, if any
	 * @param basis the document it rests on, where it carries out no conclusion
	 * @param assignedBy the membership that gives it
	 * @param accountable the person who answers for it
	 */
	record Assignment(UUID committee, @Nullable UUID conclusion, @Nullable DecisionReference basis, UUID assignedBy,
			@Nullable UUID accountable) {

	}

}
