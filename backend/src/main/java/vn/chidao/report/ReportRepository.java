package vn.chidao.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

	Report save(Report report);

	/** So that a view tells the version a change will have. */
	void flush();

	void deleteAll(Iterable<Report> reports);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Report r where r.id = :id")
	Optional<Report> findLocked(UUID id);

	@Query("""
			select r from Report r where r.obligation.committee = :committee
			and r.state <> vn.chidao.report.ReportState.SUBMITTED
			and r.obligation.periodFrom <= :today and r.orderedOn >= :today
			order by r.orderedOn, r.obligation.rule, r.id""")
	List<Report> openOn(UUID committee, LocalDate today);

	/** Reports not handed in whose last day is one of some days. */
	@Query("""
			select r from Report r where r.state <> vn.chidao.report.ReportState.SUBMITTED
			and r.obligation.dueOn between :from and :to order by r.orderedOn, r.obligation.rule, r.id""")
	List<Report> openDue(LocalDate from, LocalDate to);

	/** Reports handed in whose last day was one of some days. */
	@Query("""
			select r from Report r where r.state = vn.chidao.report.ReportState.SUBMITTED
			and r.obligation.dueOn between :from and :to order by r.orderedOn, r.obligation.rule, r.id""")
	List<Report> handedInDue(LocalDate from, LocalDate to);

	@Query("""
			select r from Report r where r.obligation.committee = :committee
			and r.orderedOn between :from and :to order by r.orderedOn, r.obligation.rule, r.id""")
	List<Report> ofCommittee(UUID committee, LocalDate from, LocalDate to);

}
