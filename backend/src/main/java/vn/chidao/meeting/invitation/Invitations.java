package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.persistence.RequestMemo;

/**
 * The invitations of meetings. Reading asks for no access: who may see the meeting is for
 * the caller to check.
 */
@Component
@Transactional(readOnly = true)
public class Invitations {

	private final InvitationRepository repository;

	private final RequestMemo<MeetingId, List<InvitationView>> known = new RequestMemo<>();

	Invitations(InvitationRepository repository) {
		this.repository = repository;
	}

	/**
	 * The invitations of several meetings in one statement, or none inside a request that
	 * knows them.
	 * @param meetings the meetings
	 * @return invitations in protocol order, by meeting; a meeting without any is left
	 * out
	 */
	public Map<MeetingId, List<InvitationView>> ofMeetings(Collection<MeetingId> meetings) {
		return this.known.all(meetings,
				(missing) -> this.repository
					.findByMeetingIdInOrderByPositionAscIdAsc(missing.stream().map(MeetingId::value).toList())
					.stream()
					.map(InvitationView::of)
					.collect(Collectors.groupingBy(InvitationView::meetingId)));
	}

	/**
	 * The invitations of one meeting, to be judged or changed.
	 * @param meeting the meeting
	 * @return the aggregates in protocol order
	 */
	public List<Invitation> of(MeetingId meeting) {
		return this.repository.findByMeetingIdInOrderByPositionAscIdAsc(List.of(meeting.value()));
	}

	/**
	 * Invite the members who are not invited yet and send all invitations.
	 * @param meeting the meeting
	 * @param members the members, in protocol order
	 * @param now when
	 */
	@Transactional
	public void send(MeetingId meeting, List<MembershipView> members, Instant now) {
		List<Invitation> invitations = new ArrayList<>(of(meeting));
		Set<UUID> invited = invitations.stream()
			.map((invitation) -> invitation.invitee().personId())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		int position = 0;
		for (MembershipView member : members) {
			Invitee invitee = Invitee.member(member.id().value(), member.personId().value());
			position++;
			if (!invited.contains(member.personId().value())) {
				invitations.add(new Invitation(meeting, invitee, position, now));
			}
		}
		invitations.forEach((invitation) -> invitation.send(now));
		this.repository.saveAll(invitations);
	}

}
