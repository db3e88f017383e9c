package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;

/**
 * A meeting of a body. Its verbs say in a value what stands in their way, and change
 * nothing then; which clause asks for what is the business of the regulation, not of this
 * class.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends Aggregate implements Shown<MeetingView> {

	@Column(name = "committee_id", nullable = false, updatable = false)
	private UUID committeeId;

	@Enumerated(EnumType.STRING)
	@Column(name = "state", nullable = false)
	private MeetingState state;

	@Embedded
	private MeetingDetails details;

	@Embedded
	private @Nullable Proposal proposal;

	@Embedded
	private @Nullable Session session;

	@Embedded
	private @Nullable Convocation convocation;

	@Column(name = "presiding_id")
	private @Nullable UUID presidingId;

	@Column(name = "opened_at")
	private @Nullable Instant openedAt;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	/** Why it was declined or called off. */
	@Column(name = "cancelled_reason")
	private @Nullable String cancelledReason;

	/** For the persistence provider only. */
	protected Meeting() {
	}

	private Meeting(UUID committeeId, MeetingState state, MeetingDetails details, Instant createdAt) {
		super(createdAt);
		this.committeeId = committeeId;
		this.state = state;
		this.details = details;
	}

	/**
	 * Somebody proposes to meet.
	 * @param committeeId the body
	 * @param details the meeting as proposed
	 * @param proposal who asks, why, when
	 * @return the meeting, PROPOSED
	 */
	public static Meeting propose(UUID committeeId, MeetingDetails details, Proposal proposal) {
		Meeting meeting = new Meeting(committeeId, MeetingState.PROPOSED, details, proposal.proposedAt());
		meeting.proposal = proposal;
		return meeting;
	}

	/**
	 * A meeting starts being prepared.
	 * @param committeeId the body
	 * @param details the meeting so far
	 * @param now when
	 * @return the meeting, DRAFT
	 */
	public static Meeting prepare(UUID committeeId, MeetingDetails details, Instant now) {
		return new Meeting(committeeId, MeetingState.DRAFT, details, now);
	}

	/**
	 * Change what the notice will say.
	 * @param changed the details as they shall be
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> revise(MeetingDetails changed) {
		return during(Phase.BEFORE_CONVOCATION, () -> this.details = changed);
	}

	/**
	 * Decline the proposal.
	 * @param reason why
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> decline(String reason) {
		return during(Phase.PROPOSAL, () -> {
			this.state = MeetingState.CANCELLED;
			this.cancelledReason = reason;
		});
	}

	/**
	 * Name who chairs.
	 * @param membershipId the member who shall chair
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> designateChair(UUID membershipId) {
		return during(Phase.BEFORE_OPENING, () -> this.presidingId = membershipId);
	}

	/**
	 * Call the meeting: notice and papers go out now.
	 * @param how who calls it, when, by which deadline
	 * @param which which session of its body it becomes
	 * @param chair who chairs unless somebody was named before
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> convoke(Convocation how, Session which, UUID chair) {
		return during(Phase.BEFORE_CONVOCATION, () -> {
			this.state = MeetingState.INVITED;
			this.convocation = how;
			this.session = which;
			this.presidingId = (this.presidingId != null) ? this.presidingId : chair;
		});
	}

	/**
	 * Call the meeting off.
	 * @param reason why
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> cancel(String reason) {
		return during(Phase.BEFORE_OPENING, () -> {
			this.state = MeetingState.CANCELLED;
			this.cancelledReason = reason;
		});
	}

	/**
	 * Open the meeting.
	 * @param now when
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> open(Instant now) {
		return during(Phase.ANSWERS, () -> {
			this.state = MeetingState.IN_PROGRESS;
			this.openedAt = now;
		});
	}

	/**
	 * Close the meeting.
	 * @param now when
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> close(Instant now) {
		return during(Phase.UNDER_WAY, () -> {
			this.state = MeetingState.CLOSED;
			this.closedAt = now;
		});
	}

	/**
	 * Whether anything is decided here for the body.
	 * @return an obstacle for a working session, where leaders hear and direct
	 */
	public Optional<Obstacle> decidesForBody() {
		return this.details.kind().isOfWholeBody() ? Optional.empty() : Optional.of(Obstacle.of("workingSession"));
	}

	/**
	 * Ask whether the meeting is in a phase.
	 * @param phase the phase
	 * @return what stands in the way, if anything
	 */
	public Optional<Obstacle> require(Phase phase) {
		return phase.unless(this.state);
	}

	private Optional<Obstacle> during(Phase phase, Runnable change) {
		Optional<Obstacle> obstacle = require(phase);
		if (obstacle.isEmpty()) {
			change.run();
		}
		return obstacle;
	}

	/** Its id. */
	public MeetingId id() {
		return new MeetingId(uuid());
	}

	/** The body that meets. */
	public UUID committeeId() {
		return this.committeeId;
	}

	/** Where it stands. */
	public MeetingState state() {
		return this.state;
	}

	/** What the notice says. */
	public MeetingDetails details() {
		return this.details;
	}

	/** The proposal it came from, if any. */
	public @Nullable Proposal proposal() {
		return this.proposal;
	}

	/** Which session it is, once convened. */
	public @Nullable Session session() {
		return this.session;
	}

	@Override
	public MeetingView view() {
		return MeetingViews.of(this);
	}

	/** How it was convened, once it was. */
	public @Nullable Convocation convocation() {
		return this.convocation;
	}

	/** The membership of who chairs, where named. */
	public @Nullable UUID presidingId() {
		return this.presidingId;
	}

	/** When it was opened. */
	public @Nullable Instant openedAt() {
		return this.openedAt;
	}

	/** When it was closed. */
	public @Nullable Instant closedAt() {
		return this.closedAt;
	}

	/** Why it was declined or called off. */
	public @Nullable String cancelledReason() {
		return this.cancelledReason;
	}

}
