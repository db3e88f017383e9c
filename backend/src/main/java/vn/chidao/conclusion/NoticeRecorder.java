package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.persistence.RunningNumbers;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.Body;

/**
 * Numbers a notice and writes it down, with its trace.
 */
@Component
class NoticeRecorder {

	private final NoticeStore store;

	private final RunningNumbers numbers;

	private final Traces traces;

	private final Calendars calendars;

	private final Letterheads letterheads;

	NoticeRecorder(NoticeStore store, RunningNumbers numbers, Traces traces, Calendars calendars,
			Letterheads letterheads) {
		this.letterheads = letterheads;
		this.store = store;
		this.numbers = numbers;
		this.traces = traces;
		this.calendars = calendars;
	}

	LocalDate today() {
		return LegalTime.dayOf(this.traces.now());
	}

	ConclusionNoticeView issue(MeetingView meeting, Sending sending) {
		Instant now = this.traces.now();
		Standing sender = sending.sender();
		List<MembershipView> members = sending.members();
		UUID body = meeting.committeeId().value();
		int number = this.numbers.next(body, "NOTICE", LegalTime.dayOf(now).getYear());
		ConclusionNotice notice = new ConclusionNotice(meeting.id().value(), body,
				number + "/" + symbol(sender.place().body()), sender.actingPost().orElseThrow().id().value(), now);
		notice.countedBy(this.calendars.current().version());
		notice.headedBy(this.letterheads.of(meeting.committeeId(), LegalTime.dayOf(now)));
		notice.bear(sending.signature());
		ConclusionNoticeView issued = this.store.store(notice, meeting.id().value(), members, now);
		this.traces.issued(issued, members.size());
		return issued;
	}

	/** TB is the code of a notice (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
	private static String symbol(Body body) {
		return (body == Body.HELPER) ? "TB-TGV" : "TB-BCĐ";
	}

}
