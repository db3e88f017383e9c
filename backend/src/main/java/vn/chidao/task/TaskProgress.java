package vn.chidao.task;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.security.PersonId;

/**
 * One report of progress. It is never changed.
 */
@Entity
class TaskProgress {

	/** Percent at which a task is done. */
	static final int COMPLETE = 100;

	@Id
	private UUID id;

	@Column(name = "task_id")
	private UUID task;

	@Column(name = "percent")
	private int percent;

	@Column(name = "note")
	private String note;

	@Column(name = "reported_by_id")
	private UUID reportedBy;

	@Column(name = "reported_at")
	private Instant reportedAt;

	protected TaskProgress() {
	}

	TaskProgress(UUID task, int percent, String note, UUID reportedBy, Instant at) {
		this.id = Ids.next();
		this.task = task;
		this.percent = percent;
		this.note = note;
		this.reportedBy = reportedBy;
		this.reportedAt = at;
	}

	UUID task() {
		return this.task;
	}

	TaskProgressView view() {
		return new TaskProgressView(this.percent, this.note, new PersonId(this.reportedBy), this.reportedAt);
	}

}
