package vn.chidao.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * People who are given something beside their posts, over time.
 */
@Entity
@Table(name = "assignment")
class Assignment extends Aggregate {

	private static final int MANY = 100;

	@Column(name = "body_id")
	private UUID body;

	@Enumerated(EnumType.STRING)
	@Column(name = "kind")
	private AssignmentKind kind;

	@Column(name = "subject")
	private String subject;

	@ElementCollection
	@CollectionTable(name = "assignment_person", joinColumns = @JoinColumn(name = "assignment_id"))
	@OrderColumn(name = "position")
	@Column(name = "person_id")
	@BatchSize(size = MANY)
	private List<UUID> people = new ArrayList<>();

	@Column(name = "agency_id")
	private @Nullable UUID agency;

	/** The first day of the present agency; null where there was no other. */
	@Column(name = "agency_since")
	private @Nullable LocalDate agencySince;

	@ElementCollection
	@CollectionTable(name = "assignment_former_agency", joinColumns = @JoinColumn(name = "assignment_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = MANY)
	private List<FormerAgency> formerAgencies = new ArrayList<>();

	@Embedded
	private Term term;

	@Column(name = "document_notation")
	private @Nullable String documentNotation;

	@Column(name = "decided_by_id")
	private UUID decidedBy;

	/** The legal day by whose rules it was decided. */
	@Column(name = "decided_on")
	private LocalDate decidedOn;

	@Column(name = "end_reason")
	private @Nullable String endReason;

	protected Assignment() {
	}

	Assignment(AssignPeople act, @Nullable AgencyId agency, Decision decision) {
		super(decision.at());
		this.body = act.committeeId().value();
		this.kind = act.kind();
		this.subject = act.subject().strip();
		this.people.addAll(uuids(act.personIds()));
		this.agency = (agency != null) ? agency.value() : null;
		this.term = new Term(act.validFrom(), act.validTo());
		this.documentNotation = (act.documentNotation() != null) ? act.documentNotation().strip() : null;
		this.decidedBy = decision.by().value();
		this.decidedOn = decision.on();
	}

	boolean isOver(LocalDate today) {
		return this.term.to() != null && this.term.to().isBefore(today);
	}

	/** Not before it begins, and not after an end set before. */
	boolean canEndOn(LocalDate lastDay) {
		return new Term(this.term.from(), lastDay).isInOrder()
				&& (this.term.to() == null || !lastDay.isAfter(this.term.to()));
	}

	void end(LocalDate lastDay, String reason) {
		if (!canEndOn(lastDay)) {
			throw new IllegalStateException("an assignment ends after its start and not later than set before");
		}
		this.term = new Term(this.term.from(), lastDay);
		this.endReason = reason;
	}

	/** Another agency stands for the one with which somebody keeps contact. */
	void follow(AgencySuccession succession) {
		this.formerAgencies.add(succession.former());
		this.agency = succession.successor().value();
		this.agencySince = succession.from();
	}

	/** As of a day, with the agency of that day. */
	AssignmentView view(LocalDate day) {
		AssignmentView view = view();
		return (this.agencySince != null && view.agencyId() != null && day.isBefore(this.agencySince))
				? view.with(FormerAgency.on(day, this.formerAgencies, view.agencyId())) : view;
	}

	AssignmentView view() {
		return new AssignmentView(new AssignmentId(uuid()), version(), this.kind, new CommitteeId(this.body),
				this.subject, this.people.stream().map(PersonId::new).toList(),
				(this.agency != null) ? new AgencyId(this.agency) : null, this.term, this.documentNotation,
				new MembershipId(this.decidedBy), this.decidedOn, this.endReason);
	}

	private static List<UUID> uuids(Collection<PersonId> people) {
		return people.stream().distinct().map(PersonId::value).toList();
	}

	/**
	 * Who decided it and when.
	 *
	 * @param by the membership
	 * @param on the legal day
	 * @param at the moment
	 */
	record Decision(MembershipId by, LocalDate on, Instant at) {

	}

}
