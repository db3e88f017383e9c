package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.committee.Mandates;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** Mandates end with the body they are of. */
@Component
class EndingMandates implements Mandates {

	private final MembershipRepository repository;

	private final Persons persons;

	private final MembershipChronicle chronicle;

	EndingMandates(MembershipRepository repository, Persons persons, MembershipChronicle chronicle) {
		this.repository = repository;
		this.persons = persons;
		this.chronicle = chronicle;
	}

	@Override
	public List<String> beginningAfter(Collection<CommitteeId> bodies, LocalDate lastDay) {
		List<PersonId> later = this.repository.lastingLongerThan(uuids(bodies), lastDay)
			.stream()
			.map(Membership::view)
			.filter((membership) -> membership.validFrom().isAfter(lastDay))
			.map(MembershipView::personId)
			.distinct()
			.toList();
		Map<PersonId, PersonView> known = this.persons.views(later);
		return later.stream().map(known::get).filter(Objects::nonNull).map(PersonView::title).toList();
	}

	@Override
	public void endAll(Collection<CommitteeId> bodies, LocalDate lastDay, String reason) {
		for (Membership membership : this.repository.lastingLongerThan(uuids(bodies), lastDay)) {
			membership.end(lastDay, reason);
			this.chronicle.ended(this.repository.saveAndFlush(membership).view(), reason);
		}
	}

	private static Collection<UUID> uuids(Collection<CommitteeId> bodies) {
		return bodies.stream().map(CommitteeId::value).collect(Collectors.toSet());
	}

}
