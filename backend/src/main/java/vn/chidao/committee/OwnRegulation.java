package vn.chidao.committee;

import org.springframework.stereotype.Component;

import vn.chidao.regulation.RegulatedCommittees;
import vn.chidao.security.CommitteeId;

/** Steering committees have a regulation of their own, the bodies under them have not. */
@Component
class OwnRegulation implements RegulatedCommittees {

	private final CommitteeRepository repository;

	OwnRegulation(CommitteeRepository repository) {
		this.repository = repository;
	}

	@Override
	public boolean hasOwnRegulation(CommitteeId id) {
		return this.repository.findById(id.value())
			.filter((committee) -> committee.kind() == CommitteeKind.STEERING_COMMITTEE)
			.isPresent();
	}

}
