package vn.chidao.meeting.convocation;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.paper.Papers;
import vn.chidao.meeting.session.Session;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.persistence.RunningNumbers;
import vn.chidao.platform.time.LegalTime;

/**
 * What goes out when a meeting is convened: its number, the invitations and the papers.
 */
@Component
class Outgoing {

	private static final String SERIES = "SESSION";

	private static final String WORKING_SERIES = "WORKING_SESSION";

	private final RunningNumbers numbers;

	private final Invitations invitations;

	private final Papers papers;

	Outgoing(RunningNumbers numbers, Invitations invitations, Papers papers) {
		this.numbers = numbers;
		this.invitations = invitations;
		this.papers = papers;
	}

	/**
	 * Sessions are counted inside the body and the year in which they are held, working
	 * sessions by themselves.
	 */
	Session number(MeetingView meeting) {
		int year = LegalTime.dayOf(meeting.startsAt()).getYear();
		return new Session(year, this.numbers.next(meeting.committeeId().value(),
				meeting.kind().isOfWholeBody() ? SERIES : WORKING_SERIES, year));
	}

	void send(MeetingView meeting, List<MembershipView> members, Instant now) {
		this.invitations.send(meeting.id(), members, now);
		this.papers.dispatch(meeting.id(), now, meeting.dispatchedUntil());
	}

}
