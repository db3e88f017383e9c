package vn.chidao.meeting.session;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.NodeId;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;

/**
 * Tells when it is, writes the trail, and tells the rest of the system what happened to
 * meetings. The trail is in Vietnamese, whoever acts.
 */
@Component
public class MeetingChronicle {

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Messages messages;

	private final Clock clock;

	MeetingChronicle(AuditTrail trail, ApplicationEventPublisher events, Messages messages, Clock clock) {
		this.trail = trail;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The time.
	 * @return now, by the injected clock
	 */
	public Instant now() {
		return this.clock.instant();
	}

	/**
	 * Record what was done with a meeting.
	 * @param action what was done
	 * @param meeting to which meeting
	 */
	public void record(MeetingAction action, MeetingView meeting) {
		record(action, meeting.id(), meeting);
	}

	/**
	 * Record what was done with something that belongs to a meeting.
	 * @param action what was done
	 * @param object to which object
	 * @param meeting the meeting
	 */
	public void record(MeetingAction action, NodeId object, MeetingView meeting) {
		write(action, object, meeting, meeting.title());
	}

	/**
	 * Record what was done with something that belongs to a meeting and has a name.
	 * @param action what was done
	 * @param object to which object
	 * @param name what the object is called
	 * @param meeting the meeting
	 */
	public void record(MeetingAction action, NodeId object, String name, MeetingView meeting) {
		write(action, object, meeting, name + " – " + meeting.title());
	}

	private void write(MeetingAction action, NodeId object, MeetingView meeting, String what) {
		String summary = this.messages.in(Languages.VIETNAMESE, "meeting.audit." + action.name(), what);
		this.trail.record(action, object, meeting.committeeId(), summary);
	}

	/**
	 * Tell the rest of the system.
	 * @param event what happened; ids only
	 */
	public void publish(Object event) {
		this.events.publishEvent(event);
	}

}
