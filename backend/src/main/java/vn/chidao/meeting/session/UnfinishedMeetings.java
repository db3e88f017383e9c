package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.committee.OpenAffair;
import vn.chidao.committee.OpenAffairKind;
import vn.chidao.committee.OpenAffairs;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/** Meetings that are not over, of bodies that are to end. */
@Component
class UnfinishedMeetings implements OpenAffairs {

	private final MeetingRepository repository;

	UnfinishedMeetings(MeetingRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<OpenAffair> in(Collection<CommitteeId> bodies) {
		return this.repository.open(bodies.stream().map(CommitteeId::value).toList())
			.stream()
			.map(Meeting::view)
			.map((meeting) -> new OpenAffair(kind(meeting), meeting.id(), meeting.committeeId(), meeting.title(),
					LegalTime.dayOf(meeting.startsAt())))
			.toList();
	}

	private static OpenAffairKind kind(MeetingView meeting) {
		return (meeting.state() == MeetingState.INVITED || meeting.state() == MeetingState.IN_PROGRESS)
				? OpenAffairKind.CONVENED_MEETING : OpenAffairKind.PREPARED_MEETING;
	}

}
