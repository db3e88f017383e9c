package vn.chidao.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;
import vn.chidao.agency.FormerAgency;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.security.PersonId;

/**
 * A person, with the office that is their second title.
 */
@Entity
@Table(name = "person")
class Person extends Aggregate implements Shown<PersonView> {

	private static final int MANY = 100;

	@Column(name = "full_name", nullable = false)
	private String fullName;

	@Column(name = "honorific")
	private @Nullable String honorific;

	@Column(name = "public_office")
	private @Nullable String publicOffice;

	@Column(name = "agency_id")
	private @Nullable UUID agencyId;

	@Column(name = "heads_agency", nullable = false)
	private boolean headsAgency;

	/** The first day in the present agency by a succession; null where there was none. */
	@Column(name = "agency_since")
	private @Nullable LocalDate agencySince;

	@ElementCollection
	@CollectionTable(name = "person_former_agency", joinColumns = @JoinColumn(name = "person_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = MANY)
	private List<FormerAgency> formerAgencies = new ArrayList<>();

	@Column(name = "email")
	private @Nullable String email;

	@Column(name = "phone")
	private @Nullable String phone;

	protected Person() {
	}

	private Person(PersonDetails details, Instant createdAt) {
		super(createdAt);
		write(details);
	}

	/**
	 * Register a person.
	 * @param details who
	 * @param createdAt when
	 * @return the new person
	 * @throws IllegalArgumentException if they head an agency that is not named
	 */
	static Person register(PersonDetails details, Instant createdAt) {
		return new Person(details, createdAt);
	}

	/**
	 * Write down anew who they are.
	 * @param details all that is known of them
	 * @throws IllegalArgumentException if they head an agency that is not named
	 */
	void update(PersonDetails details) {
		write(details);
	}

	private void write(PersonDetails details) {
		if (details.headsAgency() && details.agencyId() == null) {
			throw new IllegalArgumentException("nobody heads an agency that is not named");
		}
		// the database compares letter by letter, so one spelling of each is stored
		this.fullName = PersonDetails.spelled(details.fullName());
		this.honorific = details.honorific();
		this.publicOffice = details.publicOffice();
		this.agencyId = (details.agencyId() != null) ? details.agencyId().value() : null;
		this.headsAgency = details.headsAgency();
		this.email = details.contact().email();
		this.phone = details.contact().phone();
	}

	/**
	 * Another agency stands for theirs. Who headed the one that ended heads the other
	 * only where nobody else does.
	 */
	void follow(AgencySuccession succession, boolean headless) {
		this.formerAgencies.add(succession.former());
		this.agencyId = succession.successor().value();
		this.agencySince = succession.from();
		this.headsAgency = this.headsAgency && headless;
	}

	PersonDetails details() {
		return new PersonDetails(this.fullName, this.honorific, this.publicOffice, agencyId(), this.headsAgency,
				contact());
	}

	PersonContactView contact() {
		return new PersonContactView(this.email, this.phone);
	}

	PersonId id() {
		return new PersonId(uuid());
	}

	@Nullable AgencyId agencyId() {
		return (this.agencyId != null) ? new AgencyId(this.agencyId) : null;
	}

	@Nullable String publicOffice() {
		return this.publicOffice;
	}

	@Override
	public PersonView view() {
		return new PersonView(id(), version(), this.fullName, this.honorific, this.publicOffice, agencyId(),
				this.headsAgency);
	}

}
