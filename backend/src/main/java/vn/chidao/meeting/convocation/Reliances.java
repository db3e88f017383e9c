package vn.chidao.meeting.convocation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.standing.Entrusted;
import vn.chidao.regulation.engine.terms.Power;

/** On what grounds powers over meetings were used for somebody else. */
@Component
class Reliances {

	private final RelianceRepository repository;

	private final Clock clock;

	Reliances(RelianceRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/** What is known of a power now goes for what was known before. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(MeetingId meeting, Power power, Optional<Entrusted> relied) {
		this.repository.forget(meeting.value(), power);
		relied.ifPresent((held) -> this.repository
			.save(new Reliance(meeting, power, held.entrustment().id(), this.clock.instant())));
	}

	@Transactional(readOnly = true)
	public Map<MeetingId, EntrustmentId> of(Collection<MeetingId> meetings, Power power) {
		return this.repository.findByMeetingIdInAndPower(meetings.stream().map(MeetingId::value).toList(), power)
			.stream()
			.collect(Collectors.toMap(Reliance::meetingId, Reliance::entrustmentId, (one, other) -> one));
	}

}
