package vn.chidao.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.audit.AuditTrail;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.platform.time.LegalTime;

/** Stores assignments with their trace. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentDesk {

	private final AssignmentRepository repository;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AssignmentDesk(AssignmentRepository repository, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	Assignment.Decision decisionOf(MembershipView by) {
		return new Assignment.Decision(by.id(), today(), this.clock.instant());
	}

	AssignmentView made(Assignment assignment) {
		AssignmentView made = this.repository.saveAndFlush(assignment).view();
		this.trail.record(AssignmentAction.ASSIGN_PEOPLE, made.id(), made.bodyId(),
				"Phân công “" + made.subject() + "” từ " + WrittenTime.VIETNAMESE.day(made.validFrom()));
		this.events.publishEvent(new PeopleAssigned(made.id()));
		return made;
	}

	AssignmentView ended(Assignment assignment, String reason) {
		AssignmentView ended = this.repository.saveAndFlush(assignment).view();
		this.trail.record(AssignmentAction.END_ASSIGNMENT, ended.id(), ended.bodyId(),
				"Kết thúc phân công “" + ended.subject() + "” sau ngày "
						+ WrittenTime.VIETNAMESE.day(Objects.requireNonNull(ended.validTo())) + ": " + reason);
		this.events.publishEvent(new AssignmentEnded(ended.id()));
		return ended;
	}

}
