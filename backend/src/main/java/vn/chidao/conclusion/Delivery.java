package vn.chidao.conclusion;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.PersonId;

/**
 * How a notice reached one member.
 */
@Entity
class Delivery extends Aggregate {

	@Column(name = "notice_id")
	private UUID notice;

	@Column(name = "membership_id")
	private UUID membership;

	@Column(name = "person_id")
	private UUID person;

	@Column(name = "sent_at")
	private Instant sentAt;

	@Column(name = "acknowledged_at")
	private @Nullable Instant acknowledgedAt;

	protected Delivery() {
	}

	Delivery(ConclusionNotice notice, UUID membership, UUID person, Instant at) {
		super(at);
		this.notice = notice.uuid();
		this.membership = membership;
		this.person = person;
		this.sentAt = at;
	}

	/**
	 * The member has received and read it. Said twice, the first time counts.
	 * @return whether this was the first time
	 */
	boolean acknowledge(Instant at) {
		if (this.acknowledgedAt != null) {
			return false;
		}
		this.acknowledgedAt = at;
		return true;
	}

	UUID person() {
		return this.person;
	}

	DeliveryView view() {
		return new DeliveryView(new DeliveryId(uuid()), new ConclusionNoticeId(this.notice),
				new MembershipId(this.membership), new PersonId(this.person), this.sentAt, this.acknowledgedAt);
	}

}
