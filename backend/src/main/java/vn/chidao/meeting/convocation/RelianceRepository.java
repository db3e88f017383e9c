package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.regulation.engine.terms.Power;

interface RelianceRepository extends Repository<Reliance, UUID> {

	Reliance save(Reliance reliance);

	@Modifying
	@Query("delete from Reliance r where r.meetingId = :meeting and r.power = :power")
	int forget(UUID meeting, Power power);

	List<Reliance> findByMeetingIdInAndPower(Collection<UUID> meetings, Power power);

}
