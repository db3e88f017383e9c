package vn.chidao.membership.entrusting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;

/** Tells when it is and writes down what was entrusted; the trail is Vietnamese. */
@Component
class EntrustmentChronicle {

	private final AuditTrail trail;

	private final Messages messages;

	private final Clock clock;

	EntrustmentChronicle(AuditTrail trail, Messages messages, Clock clock) {
		this.trail = trail;
		this.messages = messages;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	void record(EntrustingAction action, EntrustmentView entrustment, Entrustment.Between between) {
		String summary = this.messages.in(Languages.VIETNAMESE, "entrustment.audit." + action.name(),
				title(between.principal().post().name()), title(between.receiver().post().name()),
				entrustment.validFrom(), (entrustment.document() != null) ? entrustment.document() : "");
		this.trail.record(action, entrustment.id(), entrustment.committeeId(), summary.strip());
	}

	private String title(String post) {
		return this.messages.in(Languages.VIETNAMESE, "capacity." + post);
	}

}
