package vn.chidao.procedure;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.procedure.PendingMatters;

/** Open cases, for the modules that own their subjects. */
@Component
class PendingCases implements PendingMatters {

	private final ProcedureCaseRepository repository;

	PendingCases(ProcedureCaseRepository repository) {
		this.repository = repository;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isPending(ProcedureKind kind, UUID subject) {
		return this.repository.existsOpenAbout(kind, subject);
	}

}
