package vn.chidao.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.conclusion.signing.Signatures;
import vn.chidao.conclusion.signing.Signing;
import vn.chidao.conclusion.signing.SigningOrder;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * Writes a notice down, and finds who signs it.
 */
@Component
class NoticeDesk {

	private final NoticeRecorder recorder;

	private final Memberships memberships;

	private final Messages messages;

	private final Signatures signatures;

	NoticeDesk(NoticeRecorder recorder, Memberships memberships, Messages messages, Signatures signatures) {
		this.recorder = recorder;
		this.memberships = memberships;
		this.messages = messages;
		this.signatures = signatures;
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

	/**
	 * Who signs: whoever is asked for, else whoever chaired, the head and the deputies,
	 * the first of them whom the regulation lets.
	 */
	Signing sign(MeetingView meeting, Standing sender, SigningOrder.Wish wish) {
		List<MembershipView> candidates = this.memberships.onDate(meeting.committeeId(), this.recorder.today())
			.stream()
			.filter((member) -> member.post().isMember())
			.sorted(Comparator.comparing((MembershipView member) -> !member.id().equals(meeting.presidingId())))
			.toList();
		List<MembershipView> all = (wish.signer() != null) ? withNamed(candidates, wish.signer()) : candidates;
		return this.signatures.sign(new SigningOrder(sender.place(), this.recorder.today(), all, wish));
	}

	/** Somebody of the other half may sign by order or authorisation, if named. */
	private List<MembershipView> withNamed(List<MembershipView> candidates, MembershipId named) {
		return this.memberships.find(named)
			.filter((member) -> member.isHeldOn(this.recorder.today()))
			.map(List::of)
			.orElse(candidates);
	}

	ConclusionNoticeView issue(MeetingView meeting, Sending sending) {
		return this.recorder.issue(meeting, sending);
	}

}
