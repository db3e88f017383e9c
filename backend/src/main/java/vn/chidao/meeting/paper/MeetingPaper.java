package vn.chidao.meeting.paper;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingPaperId;
import vn.chidao.platform.persistence.Aggregate;

/**
 * A paper attached to a meeting. It goes out with the notice, or at once when the notice
 * is already out.
 */
@Entity
@Table(name = "meeting_paper")
public class MeetingPaper extends Aggregate {

	@Column(name = "meeting_id", nullable = false, updatable = false)
	private UUID meetingId;

	@Column(name = "file_id", nullable = false, updatable = false)
	private UUID fileId;

	@Column(name = "title", nullable = false)
	private String title;

	@Column(name = "agenda_item_id")
	private @Nullable UUID agendaItemId;

	/** Null before it went out, and where no rule says when it should. */
	@Column(name = "in_time")
	private @Nullable Boolean inTime;

	/** For the persistence provider only. */
	protected MeetingPaper() {
	}

	MeetingPaper(MeetingId meetingId, UUID fileId, String title, Instant createdAt) {
		super(createdAt);
		this.meetingId = meetingId.value();
		this.fileId = fileId;
		this.title = title;
	}

	void belongTo(@Nullable UUID item) {
		this.agendaItemId = item;
	}

	/**
	 * It goes out to the invitees.
	 * @param at when
	 * @param deadline latest moment for that, null where no rule says
	 */
	public void dispatch(Instant at, @Nullable Instant deadline) {
		this.inTime = (deadline != null) ? !at.isAfter(deadline) : null;
	}

	/** Its id. */
	public MeetingPaperId id() {
		return new MeetingPaperId(uuid());
	}

	/** The meeting. */
	public MeetingId meetingId() {
		return new MeetingId(this.meetingId);
	}

	/** The stored file. */
	public UUID fileId() {
		return this.fileId;
	}

	/** Title. */
	public String title() {
		return this.title;
	}

	/** The agenda item it belongs to. */
	public @Nullable UUID agendaItemId() {
		return this.agendaItemId;
	}

	/** Whether it went out in time. */
	public @Nullable Boolean inTime() {
		return this.inTime;
	}

}
