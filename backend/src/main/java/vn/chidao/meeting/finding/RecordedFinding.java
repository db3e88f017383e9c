package vn.chidao.meeting.finding;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * One finding as it was judged, with the calendar it was counted by. It is settled when
 * what was owed is given, and never judged again.
 */
@Entity
@Table(name = "meeting_finding")
class RecordedFinding implements Persistable<UUID> {

	@Id
	@Column(name = "id", nullable = false, updatable = false)
	private UUID id;

	@Column(name = "meeting_id", nullable = false, updatable = false)
	private UUID meetingId;

	@Column(name = "invitation_id", updatable = false)
	private @Nullable UUID invitationId;

	@Enumerated(EnumType.STRING)
	@Column(name = "rule_type", nullable = false, updatable = false)
	private RuleType ruleType;

	@Enumerated(EnumType.STRING)
	@Column(name = "severity", nullable = false, updatable = false)
	private Severity severity;

	/**
	 * Of the rule within its regulation; null for a right, which several rules may give.
	 */
	@Column(name = "rule_code", updatable = false)
	private @Nullable String ruleCode;

	/** What was wrong, told apart without reading the words. */
	@Column(name = "message_key", updatable = false)
	private @Nullable String messageKey;

	@Column(name = "regulation_id", updatable = false)
	private @Nullable UUID regulationId;

	/** The finding in words, in both languages. */
	@Column(name = "body", nullable = false, updatable = false)
	private String body;

	@Column(name = "calendar_version", nullable = false, updatable = false)
	private String calendarVersion;

	@Column(name = "judged_at", nullable = false, updatable = false)
	private Instant judgedAt;

	@Column(name = "settled_at")
	private @Nullable Instant settledAt;

	@Transient
	private boolean fresh;

	/** For the persistence provider only. */
	protected RecordedFinding() {
	}

	RecordedFinding(MeetingId meeting, @Nullable InvitationId invitation, Finding finding, Judgement judgement) {
		this.id = Ids.next();
		this.meetingId = meeting.value();
		this.invitationId = (invitation != null) ? invitation.value() : null;
		this.ruleType = finding.ruleType();
		this.severity = finding.severity();
		this.ruleCode = finding.rule().code().isEmpty() ? null : finding.rule().code();
		this.messageKey = finding.messageKey();
		this.regulationId = judgement.regulation();
		this.body = judgement.body();
		this.calendarVersion = judgement.calendarVersion();
		this.judgedAt = judgement.at();
		this.fresh = true;
	}

	/**
	 * How a finding was judged.
	 *
	 * @param body the finding in words
	 * @param regulation the regulation in force, null where the committee had none
	 * @param calendarVersion the working calendar it was counted by
	 * @param at when
	 */
	record Judgement(String body, @Nullable UUID regulation, String calendarVersion, Instant at) {
	}

	void settle(Instant now) {
		this.settledAt = now;
	}

	@PostLoad
	@PostPersist
	void isStored() {
		this.fresh = false;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	MeetingId meetingId() {
		return new MeetingId(this.meetingId);
	}

	RuleType ruleType() {
		return this.ruleType;
	}

	Severity severity() {
		return this.severity;
	}

	String body() {
		return this.body;
	}

	FindingRecord told(FindingView words) {
		return new FindingRecord(meetingId(), (this.invitationId != null) ? new InvitationId(this.invitationId) : null,
				new FindingRecord.Origin(this.ruleType, this.ruleCode, this.messageKey), words,
				new FindingRecord.Versions(this.regulationId, this.calendarVersion), this.settledAt != null);
	}

}
