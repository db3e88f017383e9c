package vn.chidao.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.security.PersonId;

/**
 * Who sits where. Every request asks it of the person behind it, so it is one statement,
 * and what that has read on the way is remembered for the rest of the request.
 */
@Component
public class Seating {

	private static final Comparator<Seat> BY_POST = Comparator.comparing(Seat::post, Memberships.BY_POST);

	private final MembershipRepository repository;

	private final Memberships memberships;

	private final Committees committees;

	Seating(MembershipRepository repository, Memberships memberships, Committees committees) {
		this.repository = repository;
		this.memberships = memberships;
		this.committees = committees;
	}

	/**
	 * A person and the posts they hold on a day.
	 * @param person the person
	 * @param on the legal day
	 * @return empty if there is no such person
	 */
	@Transactional(readOnly = true)
	public Optional<Occupant> of(PersonId person, LocalDate on) {
		List<MembershipRepository.SeatRow> rows = this.repository.seatsOn(person.value(), on);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		PersonView holder = rows.getFirst().getPerson().view();
		Map<MembershipId, List<EntrustedPost>> entrusted = entrusted(rows);
		Map<MembershipId, List<MembershipRepository.SeatRow>> byPost = new HashMap<>();
		for (MembershipRepository.SeatRow row : rows) {
			Shown<MembershipView> held = row.getMembership();
			if (held != null) {
				byPost.computeIfAbsent(held.view().id(), (id) -> new ArrayList<>()).add(row);
			}
		}
		List<Seat> seats = byPost.entrySet()
			.stream()
			.map((entry) -> seat(entry.getValue(), entrusted.getOrDefault(entry.getKey(), List.of()), on))
			.flatMap(Optional::stream)
			.sorted(BY_POST)
			.toList();
		seats.forEach((seat) -> this.memberships.remember(seat.post(), holder));
		return Optional.of(new Occupant(holder, seats));
	}

	private Optional<Seat> seat(List<MembershipRepository.SeatRow> rows, List<EntrustedPost> entrusted, LocalDate on) {
		MembershipRepository.SeatRow first = rows.getFirst();
		Shown<MembershipView> held = first.getMembership();
		Shown<CommitteeView> body = first.getBody();
		if (held == null || body == null) {
			return Optional.empty();
		}
		List<CommitteeView> family = rows.stream()
			.map(MembershipRepository.SeatRow::getRelative)
			.filter(Objects::nonNull)
			.map((relative) -> relative.view())
			.toList();
		CommitteeStructure structure = CommitteeStructure.of(body.view(), family.stream(),
				(first.getStandingAgencyId() != null) ? new AgencyId(first.getStandingAgencyId()) : null);
		this.committees.remember(structure, on);
		family.forEach(this.committees::remember);
		return Optional.of(new Seat(held.view(), structure, entrusted));
	}

	private static Map<MembershipId, List<EntrustedPost>> entrusted(List<MembershipRepository.SeatRow> rows) {
		return rows.stream().flatMap((row) -> {
			Shown<EntrustmentView> entrustment = row.getEntrustment();
			Shown<MembershipView> principal = row.getPrincipal();
			return (entrustment != null && principal != null)
					? Stream.of(new EntrustedPost(entrustment.view(), principal.view())) : Stream.empty();
		}).distinct().collect(Collectors.groupingBy((held) -> held.entrustment().receiverId()));
	}

}
