package vn.chidao.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;

/**
 * Writes a notice down and sends it to each member of the body.
 */
@Component
class NoticeDesk {

	private final NoticeRecorder recorder;

	private final Memberships memberships;

	private final Messages messages;

	private final Clock clock;

	NoticeDesk(NoticeRecorder recorder, Memberships memberships, Messages messages, Clock clock) {
		this.recorder = recorder;
		this.memberships = memberships;
		this.messages = messages;
		this.clock = clock;
	}

	Optional<UserError> obstacle(MeetingView meeting, boolean concluded, boolean noticed) {
		if (meeting.state() != MeetingState.CLOSED) {
			return Optional.of(IllegalMove.of(this.messages.text("refusal.notice.notClosed")));
		}
		if (noticed) {
			return Optional.of(IllegalMove.of(this.messages.text("refusal.conclusion.noticeIssued")));
		}
		return concluded ? Optional.empty()
				: Optional.of(IllegalMove.of(this.messages.text("refusal.notice.nothingConcluded")));
	}

	/** Those who are members on the day of issue have to carry the conclusions out. */
	List<MembershipView> members(MeetingView meeting) {
		return this.memberships.onDate(meeting.committeeId(), LegalTime.today(this.clock));
	}

	ConclusionNoticeView issue(MeetingView meeting, Standing sender, List<MembershipView> members) {
		Instant now = this.clock.instant();
		return this.recorder.issue(meeting, sender, members, now);
	}

}
