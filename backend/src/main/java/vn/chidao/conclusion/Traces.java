package vn.chidao.conclusion;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;

/**
 * What every act on conclusions leaves behind: an entry in the trail, and an event for
 * those who listen.
 */
@Component
class Traces {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Traces(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	void adopted(ConclusionView conclusion) {
		this.audit.record(ConclusionAction.ADOPT_CONCLUSION, conclusion.id(), conclusion.bodyId(),
				"Thông qua kết luận " + conclusion.label());
		this.events.publishEvent(new ConclusionAdopted(conclusion.id()));
	}

	void issued(ConclusionNoticeView notice, int members) {
		this.audit.record(ConclusionAction.ISSUE_CONCLUSION_NOTICE, notice.id(), notice.bodyId(),
				"Phát hành Thông báo " + notice.notation() + " đến " + members + " thành viên");
		this.events.publishEvent(new ConclusionNoticeIssued(notice.id()));
	}

	void acknowledged(DeliveryView delivery) {
		this.audit.record(ConclusionAction.ACKNOWLEDGE_CONCLUSION, delivery.id(), "Xác nhận đã nhận thông báo");
	}

}
