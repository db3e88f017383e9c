package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.agency.FormerAgencyRow;
import vn.chidao.committee.CommitteeView;
import vn.chidao.platform.persistence.Shown;

interface MembershipRepository extends Repository<Membership, UUID> {

	Membership saveAndFlush(Membership membership);

	void flush();

	Optional<Membership> findById(UUID id);

	List<Membership> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Membership m where m.id = :id")
	Optional<Membership> findLocked(UUID id);

	List<Membership> findByCommitteeIdAndPost(UUID committeeId, PostRole post);

	@Query("""
			select m from Membership m
			where m.committeeId in :committees
			and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)""")
	List<Membership> ofCommitteesOn(Collection<UUID> committees, LocalDate on);

	@Query("""
			select m from Membership m
			where m.personId = :person
			and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)""")
	List<Membership> ofPersonOn(UUID person, LocalDate on);

	/** Posts a person holds, each with those of whom they act for through it. */
	@Query("""
			select m as membership, g as principal
			from Membership m
			left join Entrustment e on e.receiverId = m.id
				and e.kind <> vn.chidao.membership.EntrustmentKind.DELEGATION
				and e.tenure.validFrom <= :on and (e.tenure.validTo is null or e.tenure.validTo >= :on)
			left join Membership g on g.id = e.principalId
				and (e.kind = vn.chidao.membership.EntrustmentKind.INTERIM
					or (g.tenure.validFrom <= :on and (g.tenure.validTo is null or g.tenure.validTo >= :on)))
			where m.personId = :person
			and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)""")
	List<ActingRow> actingOn(UUID person, LocalDate on);

	/**
	 * What was entrusted to the holders of posts. Nobody acts for a member whose mandate
	 * ended, unless the post itself was entrusted to them.
	 */
	@Query("""
			select e as entrustment, g as principal
			from Entrustment e
			join Membership g on g.id = e.principalId
			where e.receiverId in :receivers
			and e.tenure.validFrom <= :on and (e.tenure.validTo is null or e.tenure.validTo >= :on)
			and (e.kind = vn.chidao.membership.EntrustmentKind.INTERIM
				or (g.tenure.validFrom <= :on and (g.tenure.validTo is null or g.tenure.validTo >= :on)))""")
	List<EntrustedRow> entrustedTo(Collection<UUID> receivers, LocalDate on);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select m from Membership m
			where m.committeeId in :committees and (m.tenure.validTo is null or m.tenure.validTo > :day)
			order by m.id""")
	List<Membership> lastingLongerThan(Collection<UUID> committees, LocalDate day);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select m from Membership m
			where m.onBehalfOfId = :agency and (m.tenure.validTo is null or m.tenure.validTo >= :from)
			order by m.id""")
	List<Membership> onBehalfOf(UUID agency, LocalDate from);

	@Query("""
			select count(m) from Membership m
			where m.onBehalfOfId = :agency and (m.tenure.validTo is null or m.tenure.validTo >= :from)""")
	int countOnBehalfOf(UUID agency, LocalDate from);

	@Query("""
			select m from Membership m
			where m.committeeId in :committees and m.tenure.validFrom <= :to
			and (m.tenure.validTo is null or m.tenure.validTo >= :from)
			order by m.tenure.validFrom, m.id""")
	List<Membership> between(Collection<UUID> committees, LocalDate from, LocalDate to);

	@Query("""
			select distinct m.personId from Membership m
			where m.committeeId in :committees and m.personId in :persons
			and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)""")
	List<UUID> sitting(Collection<UUID> committees, Collection<UUID> persons, LocalDate on);

	@Query("""
			select m.id as owner, f.agency as agency, f.lastDay as lastDay
			from Membership m join m.formerAgencies f where m.id in :ids order by m.id, index(f)""")
	List<FormerAgencyRow> formerAgencies(Collection<UUID> ids);

	List<Membership> findByCommitteeId(UUID committeeId);

	List<Membership> findByPersonIdIn(Collection<UUID> persons);

	void delete(Membership membership);

	/**
	 * A person with the posts they hold, the bodies these are in, those bodies' families
	 * and standing agency, and what others have entrusted to them; one row with nothing
	 * but the person where there is no post.
	 */
	@Query("""
			select p as person, m as membership, b as body, f as relative,
				r.agencyId as standingAgencyId, e as entrustment, g as principal
			from Person p
			left join Membership m on m.personId = p.id
				and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)
			left join Committee b on b.id = m.committeeId
			left join Committee f on f.principalId = b.principalId
				and f.foundingDate <= :on and (f.dissolutionDate is null or f.dissolutionDate >= :on)
			left join Committee c on c.id = b.principalId
			left join c.agencyRoles r on r.role = vn.chidao.committee.AgencyRoleKind.STANDING_AGENCY
				and r.tenure.validFrom <= :on and (r.tenure.validTo is null or r.tenure.validTo >= :on)
			left join Entrustment e on e.receiverId = m.id
				and e.tenure.validFrom <= :on and (e.tenure.validTo is null or e.tenure.validTo >= :on)
			left join Membership g on g.id = e.principalId
				and (e.kind = vn.chidao.membership.EntrustmentKind.INTERIM
					or (g.tenure.validFrom <= :on and (g.tenure.validTo is null or g.tenure.validTo >= :on)))
			where p.id = :person""")
	List<SeatRow> seatsOn(UUID person, LocalDate on);

	/** The posts held in bodies on a day, or from a later one, and by whom. */
	@Query("""
			select m as membership, p as person from Membership m join Person p on p.id = m.personId
			where m.committeeId in :committees and (m.tenure.validTo is null or m.tenure.validTo >= :day)""")
	List<HeldRow> heldFrom(Collection<UUID> committees, LocalDate day);

	@Query("select m as membership, p as person from Membership m join Person p on p.id = m.personId where m.id in :ids")
	List<HeldRow> held(Collection<UUID> ids);

	/** A post and who holds it. */
	interface HeldRow {

		Shown<MembershipView> getMembership();

		Shown<PersonView> getPerson();

	}

	/** A post and one for whose holder its own holder acts. */
	interface ActingRow {

		Shown<MembershipView> getMembership();

		@Nullable Shown<MembershipView> getPrincipal();

	}

	/** Something entrusted, and by whom. */
	interface EntrustedRow {

		Shown<EntrustmentView> getEntrustment();

		Shown<MembershipView> getPrincipal();

	}

	/** A person and one of their posts. */
	interface SeatRow {

		Shown<PersonView> getPerson();

		@Nullable Shown<MembershipView> getMembership();

		@Nullable Shown<CommitteeView> getBody();

		@Nullable Shown<CommitteeView> getRelative();

		@Nullable UUID getStandingAgencyId();

		@Nullable Shown<EntrustmentView> getEntrustment();

		@Nullable Shown<MembershipView> getPrincipal();

	}

}
