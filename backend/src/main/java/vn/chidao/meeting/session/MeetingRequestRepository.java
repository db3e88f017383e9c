package vn.chidao.meeting.session;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface MeetingRequestRepository extends Repository<MeetingRequest, UUID> {

	MeetingRequest saveAndFlush(MeetingRequest request);

	List<MeetingRequest> findByMeetingIdIn(Collection<UUID> meetings);

}
