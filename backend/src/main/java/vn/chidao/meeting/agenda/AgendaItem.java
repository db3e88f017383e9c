package vn.chidao.meeting.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.platform.persistence.Aggregate;

/**
 * One matter on the agenda of a meeting, with its votes and its decision.
 */
@Entity
@Table(name = "meeting_agenda_item")
public class AgendaItem extends Aggregate {

	@Column(name = "meeting_id", nullable = false, updatable = false)
	private UUID meetingId;

	@Column(name = "position", nullable = false)
	private int position;

	@Embedded
	private Subject subject;

	@ElementCollection
	@CollectionTable(name = "meeting_vote", joinColumns = @JoinColumn(name = "agenda_item_id"))
	private List<Vote> votes = new ArrayList<>();

	@Embedded
	private @Nullable Decision decision;

	/** For the persistence provider only. */
	protected AgendaItem() {
	}

	/**
	 * A new item.
	 * @param meetingId the meeting
	 * @param position place in the agenda, from 1
	 * @param subject what it is about
	 * @param createdAt when
	 */
	AgendaItem(MeetingId meetingId, int position, Subject subject, Instant createdAt) {
		super(createdAt);
		this.meetingId = meetingId.value();
		this.position = position;
		this.subject = subject;
	}

	/** A member may change their mind until the decision is declared. */
	Optional<Obstacle> cast(Vote vote) {
		if (this.decision != null) {
			return Optional.of(Obstacle.of("alreadyDecided"));
		}
		this.votes.removeIf((earlier) -> earlier.membershipId().equals(vote.membershipId()));
		this.votes.add(vote);
		return Optional.empty();
	}

	Optional<Obstacle> decide(Decision declared) {
		if (this.decision != null) {
			return Optional.of(Obstacle.of("alreadyDecided"));
		}
		this.decision = declared;
		return Optional.empty();
	}

	Optional<Obstacle> removable() {
		return (this.decision == null && this.votes.isEmpty()) ? Optional.empty()
				: Optional.of(Obstacle.of("alreadyDealtWith"));
	}

	void moveTo(int place) {
		this.position = place;
	}

	/** Its id. */
	public AgendaItemId id() {
		return new AgendaItemId(uuid());
	}

	/** The meeting. */
	public MeetingId meetingId() {
		return new MeetingId(this.meetingId);
	}

	/** Place in the agenda, from 1. */
	public int position() {
		return this.position;
	}

	/** What it is about. */
	public Subject subject() {
		return this.subject;
	}

	/** The votes cast. */
	public List<Vote> votes() {
		return List.copyOf(this.votes);
	}

	/** What was decided. */
	public @Nullable Decision decision() {
		return this.decision;
	}

}
