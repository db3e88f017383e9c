package vn.chidao.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;
import vn.chidao.agency.FormerAgency;
import vn.chidao.committee.DecisionReference;
import vn.chidao.committee.Tenure;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A person in a post of a committee or helper team, from a first day to a last one.
 */
@Entity
@Table(name = "membership")
class Membership extends Aggregate implements Shown<MembershipView> {

	private static final int MANY = 100;

	@Column(name = "committee_id", nullable = false, updatable = false)
	private UUID committeeId;

	@Column(name = "person_id", nullable = false, updatable = false)
	private UUID personId;

	@Enumerated(EnumType.STRING)
	@Column(name = "post", nullable = false, updatable = false)
	private PostRole post;

	@Column(name = "on_behalf_of_id")
	private @Nullable UUID onBehalfOfId;

	@Column(name = "public_office")
	private @Nullable String publicOffice;

	@Enumerated(EnumType.STRING)
	@Column(name = "capacity", nullable = false)
	private Capacity capacity;

	@Enumerated(EnumType.STRING)
	@Column(name = "source", nullable = false)
	private MembershipSource source;

	@Embedded
	private Tenure tenure;

	@Embedded
	private @Nullable DecisionReference decision;

	@Column(name = "protocol_rank")
	private @Nullable Integer protocolRank;

	@Column(name = "end_reason")
	private @Nullable String endReason;

	/** The first day for the present agency; null where there was no other. */
	@Column(name = "on_behalf_since")
	private @Nullable LocalDate onBehalfSince;

	@ElementCollection
	@CollectionTable(name = "membership_former_agency", joinColumns = @JoinColumn(name = "membership_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = MANY)
	private List<FormerAgency> formerAgencies = new ArrayList<>();

	protected Membership() {
	}

	private Membership(AppointMember act, Person person, Instant createdAt) {
		super(createdAt);
		AgencyId agency = (act.onBehalfOfId() != null) ? act.onBehalfOfId() : person.agencyId();
		this.committeeId = act.committeeId().value();
		this.personId = person.uuid();
		this.post = act.post();
		this.onBehalfOfId = (agency != null) ? agency.value() : null;
		this.publicOffice = (act.publicOffice() != null) ? act.publicOffice() : person.publicOffice();
		this.capacity = act.capacity();
		this.source = act.source();
		this.tenure = new Tenure(act.validFrom(), act.validTo());
		this.decision = act.decision();
	}

	/**
	 * Give a person a post. Agency and public office are theirs where the act names none.
	 * @param act the post
	 * @param person the person
	 * @param createdAt when
	 * @return the new membership
	 * @throws IllegalArgumentException if it would end before it starts
	 */
	static Membership appoint(AppointMember act, Person person, Instant createdAt) {
		if (!new Tenure(act.validFrom(), act.validTo()).isInOrder()) {
			throw new IllegalArgumentException("a membership does not end before it starts");
		}
		return new Membership(act, person, createdAt);
	}

	/**
	 * Whether it stands in the way of a person getting a post.
	 * @param wantedBy the person
	 * @param wantedPost the post
	 * @param wanted the days asked for
	 * @return true if the days overlap, and the person has the post already or the post
	 * is held by one person at a time
	 */
	boolean standsInTheWayOf(PersonId wantedBy, PostRole wantedPost, Tenure wanted) {
		return this.post == wantedPost && this.tenure.overlaps(wanted)
				&& (wantedPost.isSingle() || personId().equals(wantedBy));
	}

	/**
	 * Whether the last day lies in the past.
	 * @param today the legal day
	 * @return true if it is over
	 */
	boolean isOver(LocalDate today) {
		return this.tenure.validTo() != null && this.tenure.validTo().isBefore(today);
	}

	/**
	 * Whether it can end on a day: not before it starts, and not after an end set before.
	 * @param lastDay the last day
	 * @return true if so
	 */
	boolean canEndOn(LocalDate lastDay) {
		return this.tenure.until(lastDay).isInOrder()
				&& (this.tenure.validTo() == null || !lastDay.isAfter(this.tenure.validTo()));
	}

	/**
	 * Set the last day; powers end with it.
	 * @param lastDay the last day
	 * @param reason why
	 * @throws IllegalStateException if it {@linkplain #canEndOn cannot} end then
	 */
	void end(LocalDate lastDay, String reason) {
		if (!canEndOn(lastDay)) {
			throw new IllegalStateException("a membership ends after its start and not later than set before");
		}
		this.tenure = this.tenure.until(lastDay);
		this.endReason = reason;
	}

	/**
	 * Put the terms right on which the post is held. An end set before is not put off.
	 * @param terms the terms
	 * @param reason why, where the last day changes
	 */
	void amend(MembershipTerms terms, String reason) {
		if (terms.validTo() != null && !terms.validTo().equals(this.tenure.validTo())) {
			end(terms.validTo(), reason);
		}
		write(terms);
	}

	/**
	 * Take an amendment back.
	 * @param terms the terms before it
	 */
	void restore(MembershipTerms terms) {
		this.tenure = new Tenure(this.tenure.validFrom(), terms.validTo());
		this.endReason = null;
		write(terms);
	}

	private void write(MembershipTerms terms) {
		this.onBehalfOfId = (terms.onBehalfOfId() != null) ? terms.onBehalfOfId().value() : null;
		this.publicOffice = terms.publicOffice();
		this.capacity = terms.capacity();
		this.source = terms.source();
		this.decision = terms.decision();
	}

	/** Another agency stands for the one on whose behalf the post is held. */
	void follow(AgencySuccession succession) {
		this.formerAgencies.add(succession.former());
		this.onBehalfOfId = succession.successor().value();
		this.onBehalfSince = succession.from();
	}

	/** Take a place in the protocol order. */
	void rank(int rank) {
		this.protocolRank = rank;
	}

	/** As of a day, for the agency of that day. */
	MembershipView view(LocalDate on) {
		MembershipView view = view();
		return (this.onBehalfSince != null && view.onBehalfOfId() != null && on.isBefore(this.onBehalfSince))
				? view.onBehalfOf(FormerAgency.on(on, this.formerAgencies, view.onBehalfOfId())) : view;
	}

	PersonId personId() {
		return new PersonId(this.personId);
	}

	CommitteeId committeeId() {
		return new CommitteeId(this.committeeId);
	}

	@Override
	public MembershipView view() {
		AgencyId agency = (this.onBehalfOfId != null) ? new AgencyId(this.onBehalfOfId) : null;
		return new MembershipView(new MembershipId(uuid()), version(), committeeId(), personId(), this.post, agency,
				this.publicOffice, this.capacity, this.source, this.tenure.validFrom(), this.tenure.validTo(),
				this.decision, this.protocolRank, null);
	}

}
