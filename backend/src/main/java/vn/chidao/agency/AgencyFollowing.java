package vn.chidao.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what depends on an agency follow to the one that stands for it, on the day on
 * which it begins to: until then everything belongs where it did.
 */
@Component
class AgencyFollowing {

	private final AgencyRepository repository;

	private final ObjectProvider<AgencyDependents> dependents;

	private final AgencyChronicle chronicle;

	AgencyFollowing(AgencyRepository repository, ObjectProvider<AgencyDependents> dependents,
			AgencyChronicle chronicle) {
		this.repository = repository;
		this.dependents = dependents;
		this.chronicle = chronicle;
	}

	/** What depends on an agency from a day on. */
	List<AgencyDependent> dependents(AgencyId agency, LocalDate from) {
		return this.dependents.stream().flatMap((each) -> each.of(agency, from).stream()).toList();
	}

	/**
	 * Let things follow if the day has come, and on to who stands for the successor,
	 * where that one has ended in the meantime.
	 * @return what followed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<AgencyDependent> follow(Agency agency) {
		AgencySuccession succession = agency.succession();
		if (succession == null || succession.from().isAfter(this.chronicle.today())) {
			return List.of();
		}
		List<AgencyDependent> moved = dependents(succession.agency(), succession.from());
		this.dependents.forEach((each) -> each.follow(succession));
		agency.hasBeenFollowed();
		this.chronicle.followed(this.repository.saveAndFlush(agency).view(), moved);
		successorOf(succession).ifPresent(this::follow);
		return moved;
	}

	/** On the day itself, what was decided before it. */
	@Transactional
	public void followDue() {
		this.repository.toBeFollowed(this.chronicle.today())
			.forEach((id) -> this.repository.findLocked(id).ifPresent(this::follow));
	}

	private Optional<Agency> successorOf(AgencySuccession succession) {
		return this.repository.findLocked(succession.successor().value());
	}

}
