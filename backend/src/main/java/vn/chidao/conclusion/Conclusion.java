package vn.chidao.conclusion;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.CommitteeId;

/**
 * What was concluded at a meeting. Its words are final from the start: once a notice
 * makes them known they bind people.
 */
@Entity
class Conclusion extends Aggregate {

	@Column(name = "meeting_id")
	private UUID meeting;

	@Column(name = "body_id")
	private UUID body;

	@Column(name = "agenda_item_id")
	private @Nullable UUID agendaItem;

	@Column(name = "number")
	private int number;

	@Column(name = "number_year")
	private int year;

	@Column(name = "text")
	private String text;

	@Column(name = "adopted_by_id")
	private UUID adoptedBy;

	@Column(name = "notice_id")
	private @Nullable UUID notice;

	protected Conclusion() {
	}

	Conclusion(Origin origin, ConclusionNumber number, String text, Instant at) {
		super(at);
		this.meeting = origin.meeting();
		this.body = origin.body();
		this.agendaItem = origin.agendaItem();
		this.adoptedBy = origin.adoptedBy();
		this.number = number.number();
		this.year = number.year();
		this.text = text;
	}

	/**
	 * The notice that tells the members.
	 */
	void madeKnownBy(ConclusionNotice noticeIssued) {
		this.notice = noticeIssued.uuid();
	}

	ConclusionView view() {
		return new ConclusionView(new ConclusionId(uuid()), version(), new MeetingId(this.meeting),
				new CommitteeId(this.body), (this.agendaItem != null) ? new AgendaItemId(this.agendaItem) : null,
				new ConclusionNumber(this.number, this.year), this.text, new MembershipId(this.adoptedBy), createdAt(),
				(this.notice != null) ? new ConclusionNoticeId(this.notice) : null);
	}

	/**
	 * Where a conclusion comes from.
	 *
	 * @param meeting the meeting
	 * @param body the body that met
	 * @param agendaItem the agenda item, if it belongs to one
	 * @param adoptedBy the membership that adopted it
	 */
	record Origin(UUID meeting, UUID body, @Nullable UUID agendaItem, UUID adoptedBy) {

	}

}
