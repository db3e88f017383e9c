package vn.chidao.procedure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.terms.Act;

/**
 * Writes the trail, which is in Vietnamese whoever acts, and tells the rest of the
 * system.
 */
@Component
class ProcedureChronicle {

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Messages messages;

	ProcedureChronicle(AuditTrail trail, ApplicationEventPublisher events, Messages messages) {
		this.trail = trail;
		this.events = events;
		this.messages = messages;
	}

	void opened(ProcedureCaseView opened) {
		record(ProcedureAction.OPEN_PROCEDURE_CASE, opened, kind(opened));
		this.events.publishEvent(new ProcedureCaseOpened(opened.id()));
	}

	void taken(ProcedureCaseView moved, Act act) {
		record(ProcedureAction.TAKE_PROCEDURE_STEP, moved, EngineTexts.in(Languages.VIETNAMESE).value(act));
		this.events.publishEvent(new ProcedureCaseAdvanced(moved.id()));
	}

	void ended(ProcedureAction how, ProcedureCaseView ended, String reason) {
		record(how, ended, reason);
		this.events.publishEvent(new ProcedureCaseAdvanced(ended.id()));
	}

	private void record(ProcedureAction action, ProcedureCaseView concerned, String what) {
		String summary = this.messages.in(Languages.VIETNAMESE, "procedure.audit." + action.name(), concerned.title(),
				what);
		this.trail.record(action, concerned.id(), concerned.bodyId(), summary);
	}

	private String kind(ProcedureCaseView opened) {
		return this.messages.in(Languages.VIETNAMESE, "procedure.kind." + opened.kind().name());
	}

}
