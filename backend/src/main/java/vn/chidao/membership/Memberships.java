package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeStructure;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Posts held in committees and helper teams, for other modules. Reading asks for no
 * access: who may see what is for the caller to check.
 */
@Component
public class Memberships {

	/** Highest post first; among equals, who came first. */
	static final Comparator<MembershipView> BY_POST = Comparator.comparing(MembershipView::post)
		.thenComparing(MembershipView::validFrom)
		.thenComparing((membership) -> membership.id().value());

	/**
	 * The order of lists: as the office of the head placed members, else highest post
	 * first, and among equals who came first.
	 */
	public static final Comparator<MembershipView> PROTOCOL = Comparator.comparingInt(MembershipView::rank)
		.thenComparing(BY_POST);

	private final MembershipRepository repository;

	private final AppointmentService appointments;

	private final EndingService endings;

	private final Persons persons;

	private final RequestMemo<MembershipId, MembershipView> known = new RequestMemo<>();

	Memberships(MembershipRepository repository, AppointmentService appointments, EndingService endings,
			Persons persons) {
		this.repository = repository;
		this.appointments = appointments;
		this.endings = endings;
		this.persons = persons;
	}

	/**
	 * A membership.
	 * @param id its id
	 * @return the membership
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public MembershipView get(MembershipId id) {
		return find(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * A membership, if it exists.
	 * @param id its id
	 * @return the membership
	 */
	@Transactional(readOnly = true)
	public Optional<MembershipView> find(MembershipId id) {
		return this.repository.findById(id.value()).map(Membership::view);
	}

	/**
	 * Several memberships in one statement, or none inside a request that knows them. Who
	 * holds them is known then, too.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<MembershipId, MembershipView> views(Collection<MembershipId> ids) {
		return this.known.all(ids, (missing) -> {
			Map<MembershipId, MembershipView> found = new HashMap<>();
			for (MembershipRepository.HeldRow row : this.repository
				.held(missing.stream().map(MembershipId::value).toList())) {
				MembershipView held = row.getMembership().view();
				this.persons.remember(row.getPerson().view());
				found.put(held.id(), held);
			}
			return found;
		});
	}

	/**
	 * The memberships to which things refer, for a batch mapping; in one statement.
	 * @param <T> what refers
	 * @param owners what refers
	 * @param role the reference, null for none
	 * @return memberships by what refers to them
	 */
	@Transactional(readOnly = true)
	public <T> Map<T, MembershipView> of(Collection<T> owners, Function<T, @Nullable MembershipId> role) {
		List<MembershipId> wanted = owners.stream().map(role).filter(Objects::nonNull).distinct().toList();
		return Batch.of(owners, role, wanted.isEmpty() ? Map.of() : views(wanted));
	}

	/**
	 * Remember a membership that a query has joined, and who holds it.
	 * @param membership the membership
	 * @param holder the person
	 */
	public void remember(MembershipView membership, PersonView holder) {
		this.known.put(membership.id(), membership);
		this.persons.remember(holder);
	}

	/**
	 * The posts held in a body on a day.
	 * @param committee the committee or helper team
	 * @param on the legal day
	 * @return memberships in protocol order
	 */
	@Transactional(readOnly = true)
	public List<MembershipView> onDate(CommitteeId committee, LocalDate on) {
		return onDate(List.of(committee), on).getOrDefault(committee, List.of());
	}

	/**
	 * The posts held in several bodies on a day, in one statement.
	 * @param committees committees and helper teams
	 * @param on the legal day
	 * @return memberships in protocol order by body; a body without any is left out
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<MembershipView>> onDate(Collection<CommitteeId> committees, LocalDate on) {
		return this.repository.ofCommitteesOn(committees.stream().map(CommitteeId::value).toList(), on)
			.stream()
			.map((membership) -> membership.view(on))
			.sorted(PROTOCOL)
			.collect(Collectors.groupingBy(MembershipView::committeeId));
	}

	/**
	 * The posts held in bodies and in their families on a day, in one statement.
	 * @param structures where the bodies stand
	 * @param on the legal day
	 * @return memberships, within each body in protocol order
	 */
	@Transactional(readOnly = true)
	public List<MembershipView> inFamilies(Collection<CommitteeStructure> structures, LocalDate on) {
		Set<CommitteeId> bodies = structures.stream()
			.flatMap(CommitteeStructure::family)
			.map(CommitteeStructure::id)
			.collect(Collectors.toSet());
		return onDate(bodies, on).values().stream().flatMap(List::stream).toList();
	}

	/**
	 * The posts held in several bodies in a period, in one statement.
	 * @param committees committees and other bodies
	 * @param from first day
	 * @param to last day
	 * @return memberships by body, by post and then from the oldest; a body without any
	 * is left out
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<MembershipView>> between(Collection<CommitteeId> committees, LocalDate from,
			LocalDate to) {
		return this.repository.between(committees.stream().map(CommitteeId::value).toList(), from, to)
			.stream()
			.map(Membership::view)
			.sorted(BY_POST)
			.collect(Collectors.groupingBy(MembershipView::committeeId));
	}

	/**
	 * The posts held in several bodies on a day or from a later one, in one statement.
	 * Who holds them is known then, too.
	 * @param committees committees and other bodies
	 * @param day the legal day
	 * @return memberships in protocol order by body; a body without any is left out
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<MembershipView>> heldFrom(Collection<CommitteeId> committees, LocalDate day) {
		return this.repository.heldFrom(committees.stream().map(CommitteeId::value).toList(), day)
			.stream()
			.map((row) -> {
				MembershipView held = row.getMembership().view();
				remember(held, row.getPerson().view());
				return held;
			})
			.sorted(PROTOCOL)
			.collect(Collectors.groupingBy(MembershipView::committeeId));
	}

	/**
	 * The posts a person holds on a day.
	 * @param person the person
	 * @param on the legal day
	 * @return memberships, highest post first
	 */
	@Transactional(readOnly = true)
	public List<MembershipView> ofPerson(PersonId person, LocalDate on) {
		return this.repository.ofPersonOn(person.value(), on).stream().map(Membership::view).sorted(BY_POST).toList();
	}

	/**
	 * What was entrusted to the holders of posts on a day, in one statement.
	 * @param receivers the posts
	 * @param on the legal day
	 * @return what they may use for others, by their post; one without any is left out
	 */
	@Transactional(readOnly = true)
	public Map<MembershipId, List<EntrustedPost>> entrustedTo(Collection<MembershipId> receivers, LocalDate on) {
		if (receivers.isEmpty()) {
			return Map.of();
		}
		return this.repository.entrustedTo(receivers.stream().map(MembershipId::value).toList(), on)
			.stream()
			.map((row) -> new EntrustedPost(row.getEntrustment().view(), row.getPrincipal().view()))
			.collect(Collectors.groupingBy((held) -> held.entrustment().receiverId()));
	}

	/**
	 * Give a person a post. For administrators and the head of the committee.
	 * @param act the post
	 * @return the membership, or why it was refused
	 */
	public Outcome<MembershipView> appoint(AppointMember act) {
		return this.appointments.appoint(act);
	}

	/**
	 * End a membership. For administrators and the head of the committee.
	 * @param act the end
	 * @return the membership, or why it was refused
	 */
	public Outcome<MembershipView> end(EndMembership act) {
		return this.endings.end(act);
	}

}
