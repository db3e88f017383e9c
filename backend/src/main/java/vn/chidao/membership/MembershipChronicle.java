package vn.chidao.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;

/**
 * Tells when it is, writes down what happened to persons and posts, and tells the rest of
 * the system.
 */
@Component
class MembershipChronicle {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Messages messages;

	private final Clock clock;

	MembershipChronicle(AuditTrail audit, ApplicationEventPublisher events, Messages messages, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	void registered(PersonView person) {
		this.audit.record(MembershipAction.CREATE_PERSON, person.id(), "Đăng ký cán bộ " + person.title());
	}

	void appointed(MembershipView membership, PersonView person) {
		this.audit.record(MembershipAction.APPOINT_MEMBER, membership.id(), membership.committeeId(),
				"Cử " + person.title() + " làm " + title(membership) + " từ " + membership.validFrom());
		this.events.publishEvent(new MemberAppointed(membership.id(), membership.committeeId(), membership.personId()));
	}

	void ended(MembershipView membership, String reason) {
		this.audit.record(MembershipAction.END_MEMBERSHIP, membership.id(), membership.committeeId(),
				"Thôi làm " + title(membership) + " sau ngày " + membership.validTo() + ": " + reason);
		this.events.publishEvent(new MembershipEnded(membership.id(), membership.committeeId(), membership.personId()));
	}

	// the trail is the official record, which is Vietnamese
	private String title(MembershipView membership) {
		return this.messages.in(Languages.VIETNAMESE, "capacity." + membership.post().name());
	}

}
