package vn.chidao.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;
import vn.chidao.conclusion.signing.Signature;
import vn.chidao.conclusion.signing.SignatureView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * The written notice of a meeting's conclusions.
 */
@Entity
class ConclusionNotice extends Aggregate implements Shown<ConclusionNoticeView> {

	@Column(name = "meeting_id")
	private UUID meeting;

	@Column(name = "body_id")
	private UUID body;

	@Column(name = "notation")
	private String notation;

	@Column(name = "issued_at")
	private Instant issuedAt;

	@Column(name = "issued_by_id")
	private UUID issuedBy;

	/** The working calendar its days were counted by; null where nobody kept it. */
	@Column(name = "calendar_version")
	private @Nullable Integer calendarVersion;

	/**
	 * The lines above it, as they were when it was issued; none where nobody kept them.
	 */
	@Column(name = "letterhead")
	private @Nullable String letterhead;

	@Embedded
	private @Nullable Signature signature;

	protected ConclusionNotice() {
	}

	ConclusionNotice(UUID meeting, UUID body, String notation, UUID issuedBy, Instant at) {
		super(at);
		this.meeting = meeting;
		this.body = body;
		this.notation = notation;
		this.issuedBy = issuedBy;
		this.issuedAt = at;
	}

	/**
	 * Keep by which working calendar it was in time or late.
	 */
	void countedBy(int calendar) {
		this.calendarVersion = calendar;
	}

	void headedBy(List<String> lines) {
		this.letterhead = String.join("\n", lines);
	}

	/** It bears a signature from the first moment. */
	void bear(Signature signed) {
		if (this.signature != null) {
			throw new IllegalStateException("it is signed already");
		}
		this.signature = signed;
	}

	@Override
	public ConclusionNoticeView view() {
		CommitteeId issuer = new CommitteeId(this.body);
		return new ConclusionNoticeView(new ConclusionNoticeId(uuid()), new MeetingId(this.meeting), issuer,
				this.notation, (this.letterhead != null) ? this.letterhead.lines().toList() : List.of(), this.issuedAt,
				new MembershipId(this.issuedBy), (this.signature != null) ? SignatureView
					.of(new SignatureView.Signed(issuer, LegalTime.dayOf(this.issuedAt)), this.signature) : null);
	}

}
