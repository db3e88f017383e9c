package vn.chidao.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.time.LegalTime;

/**
 * The agencies above others over time. What stood under an agency that ended stands under
 * the one that everything followed to, from its day on; nothing is rewritten, so a day
 * before shows who it was.
 */
@Component
class AgencyParents implements AgencyDependents {

	private final AgencyRepository repository;

	private final Clock clock;

	AgencyParents(AgencyRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/**
	 * The agency above each on the day of which it speaks, in one statement and one more
	 * for each succession in a row.
	 */
	@Transactional(readOnly = true)
	public Map<AgencyView, AgencyView> of(Collection<AgencyView> agencies) {
		Map<UUID, Agency> known = new HashMap<>();
		Set<UUID> wanted = agencies.stream()
			.map(AgencyView::parentId)
			.filter(Objects::nonNull)
			.map(AgencyId::value)
			.collect(Collectors.toSet());
		while (!wanted.isEmpty()) {
			List<Agency> found = this.repository.findWithChanges(wanted);
			found.forEach((agency) -> known.put(agency.uuid(), agency));
			wanted = found.stream()
				.map(Agency::succession)
				.filter(Objects::nonNull)
				.map((succession) -> succession.successor().value())
				.filter((id) -> !known.containsKey(id))
				.collect(Collectors.toSet());
		}
		Map<AgencyView, AgencyView> parents = new HashMap<>();
		agencies.forEach((agency) -> above(agency, known).ifPresent((parent) -> parents.put(agency, parent)));
		return parents;
	}

	private Optional<AgencyView> above(AgencyView agency, Map<UUID, Agency> known) {
		LocalDate asOf = agency.asOf();
		LocalDate day = (asOf != null) ? asOf : LegalTime.today(this.clock);
		Agency parent = (agency.parentId() != null) ? known.get(agency.parentId().value()) : null;
		for (Agency next = heir(parent, day, known); next != null; next = heir(parent, day, known)) {
			parent = next;
		}
		return Optional.ofNullable(parent).map((found) -> (asOf != null) ? found.view(asOf) : found.view());
	}

	/**
	 * A successor exists on the day it begins to be one, so no chain comes back to
	 * itself.
	 */
	private static @Nullable Agency heir(@Nullable Agency agency, LocalDate day, Map<UUID, Agency> known) {
		AgencySuccession succession = (agency != null) ? agency.succession() : null;
		return (succession != null && !succession.from().isAfter(day)) ? known.get(succession.successor().value())
				: null;
	}

	@Override
	@Transactional(readOnly = true)
	public List<AgencyDependent> of(AgencyId agency, LocalDate from) {
		Set<UUID> all = new HashSet<>(Set.of(agency.value()));
		List<UUID> before = this.repository.followedBy(all);
		while (all.addAll(before)) {
			before = this.repository.followedBy(before);
		}
		return AgencyDependent.counted("agency.dependent.agencies", this.repository.countUnder(all, from));
	}

	/** Nothing to do: {@link #of(Collection)} follows. */
	@Override
	public void follow(AgencySuccession succession) {
	}

}
