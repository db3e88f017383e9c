package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Who sits where. Every request asks it of the person behind it, so it is one statement,
 * and what that has read on the way is remembered for the rest of the request.
 */
@Component
public class Seating {

	private static final Comparator<Seat> PROTOCOL = Comparator.comparing(Seat::post, Memberships.PROTOCOL);

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
		Map<MembershipId, Seat> seats = new HashMap<>();
		for (MembershipRepository.SeatRow row : rows) {
			Shown<MembershipView> held = row.getMembership();
			if (held != null) {
				MembershipView post = held.view();
				CommitteeStructure body = structure(post.committeeId(), row);
				seats.put(post.id(), new Seat(post, body, entrusted.getOrDefault(post.id(), List.of())));
				this.memberships.remember(post, holder);
				this.committees.remember(body, on);
				bodies(row).forEach(this.committees::remember);
			}
		}
		return Optional.of(new Occupant(holder, seats.values().stream().sorted(PROTOCOL).toList()));
	}

	private static Map<MembershipId, List<EntrustedPost>> entrusted(List<MembershipRepository.SeatRow> rows) {
		return rows.stream().flatMap((row) -> {
			Shown<EntrustmentView> entrustment = row.getEntrustment();
			Shown<MembershipView> principal = row.getPrincipal();
			return (entrustment != null && principal != null)
					? Stream.of(new EntrustedPost(entrustment.view(), principal.view())) : Stream.empty();
		}).distinct().collect(Collectors.groupingBy((held) -> held.entrustment().receiverId()));
	}

	private static CommitteeStructure structure(CommitteeId body, MembershipRepository.SeatRow row) {
		return new CommitteeStructure(body, id(row.getAssisted()), id(row.getHelperTeam()),
				(row.getStandingAgencyId() != null) ? new AgencyId(row.getStandingAgencyId()) : null);
	}

	private static @Nullable CommitteeId id(@Nullable Shown<CommitteeView> body) {
		return (body != null) ? body.view().id() : null;
	}

	private static List<CommitteeView> bodies(MembershipRepository.SeatRow row) {
		return Stream
			.of(Optional.ofNullable(row.getBody()), Optional.ofNullable(row.getHelperTeam()),
					Optional.ofNullable(row.getAssisted()))
			.flatMap(Optional::stream)
			.map(Shown::view)
			.toList();
	}

}
