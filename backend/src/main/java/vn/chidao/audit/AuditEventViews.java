package vn.chidao.audit;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.text.Messages;

/** Makes entries readable: who acted, with the capacity they acted under. */
@Component
class AuditEventViews {

	private final Messages messages;

	AuditEventViews(Messages messages) {
		this.messages = messages;
	}

	Connection<AuditEventView> page(Page page, List<AuditEvent> events) {
		return Connection.of(page, events.stream().map(this::view).toList(), (event) -> Cursor.of(event.id().value()));
	}

	private AuditEventView view(AuditEvent event) {
		String actor = (event.actingAs() != null)
				? event.actorName() + " – " + this.messages.text("capacity." + event.actingAs()) : event.actorName();
		return new AuditEventView(new AuditEventId(event.id()), event.at(), actor, event.action(), event.objectId(),
				event.summary());
	}

}
