package vn.chidao.procedure;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.committee.OpenAffair;
import vn.chidao.committee.OpenAffairs;
import vn.chidao.security.CommitteeId;

/** Cases under way in bodies that are to end. */
@Component
class OpenCases implements OpenAffairs {

	private final ProcedureCaseRepository repository;

	OpenCases(ProcedureCaseRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<OpenAffair> in(Collection<CommitteeId> bodies) {
		return this.repository.open(bodies.stream().map(CommitteeId::value).toList())
			.stream()
			.map(ProcedureCase::openAffair)
			.toList();
	}

}
