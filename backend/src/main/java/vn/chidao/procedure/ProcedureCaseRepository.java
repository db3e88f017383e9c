package vn.chidao.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.regulation.engine.terms.ProcedureKind;

interface ProcedureCaseRepository extends Repository<ProcedureCase, UUID> {

	ProcedureCase saveAndFlush(ProcedureCase procedureCase);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ProcedureCase c where c.id = :id")
	Optional<ProcedureCase> findLocked(UUID id);

	@Query("""
			select f as file, c.matter.body as body from ProcedureCase c join c.files f
			where f in :files""")
	List<Attachment> attachments(Collection<UUID> files);

	@Query("""
			select count(c) > 0 from ProcedureCase c where c.subject.id = :subject and c.matter.kind = :kind
			and c.state = vn.chidao.procedure.ProcedureState.OPEN""")
	boolean existsOpenAbout(ProcedureKind kind, UUID subject);

	@Query("""
			select c from ProcedureCase c
			where c.matter.body in :bodies and c.state = vn.chidao.procedure.ProcedureState.OPEN""")
	List<ProcedureCase> open(Collection<UUID> bodies);

	/** Cases under way with all that is in them, oldest first, in one statement. */
	@Query("""
			select distinct c from ProcedureCase c left join fetch c.steps left join fetch c.files
			where c.matter.body in :bodies and c.state = vn.chidao.procedure.ProcedureState.OPEN
			order by c.id""")
	List<ProcedureCase> openWhole(Collection<UUID> bodies);

	/** A file and the body in whose case it is. */
	interface Attachment {

		UUID getFile();

		UUID getBody();

	}

}
