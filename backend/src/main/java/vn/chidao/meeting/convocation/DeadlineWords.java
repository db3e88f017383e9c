package vn.chidao.meeting.convocation;

import java.time.Clock;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.calendar.WorkingDeadlineView;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.Deadline;

/**
 * Explains a deadline in the language of the request.
 */
@Component
class DeadlineWords {

	private final Messages messages;

	private final Clock clock;

	DeadlineWords(Messages messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	WorkingDeadlineView view(Deadline deadline, WorkingCalendar calendar) {
		return WorkingDeadlineView.of(deadline.latest(), calendar, LegalTime.today(this.clock), this.messages.locale());
	}

}
