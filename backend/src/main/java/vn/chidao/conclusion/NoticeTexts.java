package vn.chidao.conclusion;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;

/**
 * Puts the duty to issue a notice into words, with its last day and its clauses.
 */
@Component
class NoticeTexts {

	private final NoticeRules rules;

	private final Messages messages;

	NoticeTexts(NoticeRules rules, Messages messages) {
		this.rules = rules;
		this.messages = messages;
	}

	WorkItem work(MeetingView meeting, Standing.Place place) {
		return new WorkItem(WorkKind.ISSUE_NOTICE, this.messages.text("work.issueNotice", meeting.title()),
				meeting.committeeId().value(), this.rules.dueOn(meeting, place).orElse(null),
				this.rules.citations(meeting, place), meeting.id(), meeting);
	}

}
