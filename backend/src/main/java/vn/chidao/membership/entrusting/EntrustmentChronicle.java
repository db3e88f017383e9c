package vn.chidao.membership.entrusting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.PostTitles;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;

/** Tells when it is and writes down what was entrusted; the trail is Vietnamese. */
@Component
class EntrustmentChronicle {

	private final AuditTrail trail;

	private final Messages messages;

	private final PostTitles titles;

	private final Clock clock;

	EntrustmentChronicle(AuditTrail trail, Messages messages, PostTitles titles, Clock clock) {
		this.trail = trail;
		this.messages = messages;
		this.titles = titles;
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
				this.titles.onRecord(between.principal()), this.titles.onRecord(between.receiver()),
				entrustment.validFrom(), (entrustment.document() != null) ? entrustment.document() : "");
		this.trail.record(action, entrustment.id(), entrustment.committeeId(), summary.strip());
	}

}
