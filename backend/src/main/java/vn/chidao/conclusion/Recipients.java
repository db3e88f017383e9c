package vn.chidao.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.group.BodyMembers;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * To whom a notice goes. Of a meeting of the whole body those who are members on the day
 * of issue have to carry the conclusions out; of a working session only those who were
 * asked to it, and whoever held it. Each person gets it once.
 */
@Component
class Recipients {

	private final Meetings meetings;

	private final Memberships memberships;

	private final BodyMembers bodies;

	private final Clock clock;

	Recipients(Meetings meetings, Memberships memberships, BodyMembers bodies, Clock clock) {
		this.meetings = meetings;
		this.memberships = memberships;
		this.bodies = bodies;
		this.clock = clock;
	}

	List<MembershipView> of(MeetingView meeting) {
		LocalDate today = LegalTime.today(this.clock);
		return BodyMembers
			.eachOnce(meeting.kind().isOfWholeBody() ? seated(meeting.committeeId(), today) : named(meeting, today));
	}

	/** By whatever post, also by one in another body that seats them here. */
	private Stream<MembershipView> seated(CommitteeId body, LocalDate today) {
		return Stream.concat(this.bodies.on(body, today).stream(), this.memberships.onDate(body, today).stream());
	}

	private Stream<MembershipView> named(MeetingView meeting, LocalDate today) {
		List<MembershipId> named = Stream
			.concat(Stream.of(meeting.presidingId(), meeting.convokedById()).filter(Objects::nonNull),
					this.meetings.invitedMembers(meeting.id()).stream())
			.distinct()
			.toList();
		Map<MembershipId, MembershipView> known = this.memberships.views(named);
		return named.stream().map(known::get).filter(Objects::nonNull).filter((member) -> member.isHeldOn(today));
	}

}
