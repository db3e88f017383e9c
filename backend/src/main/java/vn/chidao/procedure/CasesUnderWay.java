package vn.chidao.procedure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.security.CommitteeId;

/** Cases under way in the bodies of a person, read once for all that tells of them. */
@Component
class CasesUnderWay {

	private final ProcedureCaseRepository repository;

	private final RequestMemo<Set<UUID>, List<ProcedureCaseView>> known = new RequestMemo<>();

	CasesUnderWay(ProcedureCaseRepository repository) {
		this.repository = repository;
	}

	/** Oldest first. */
	List<ProcedureCaseView> of(Viewer viewer) {
		Set<UUID> bodies = viewer.standings().keySet().stream().map(CommitteeId::value).collect(Collectors.toSet());
		return bodies.isEmpty() ? List.of() : this.known.one(bodies, this::read);
	}

	private List<ProcedureCaseView> read(Set<UUID> bodies) {
		return this.repository.openWhole(bodies).stream().map(ProcedureCase::view).toList();
	}

}
