package vn.chidao.membership;

import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.security.PersonId;

/**
 * A person, with the office that is their second title.
 */
@Entity
@Table(name = "person")
class Person extends Aggregate implements Shown<PersonView> {

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

	protected Person() {
	}

	private Person(CreatePerson act, Instant createdAt) {
		super(createdAt);
		// the database compares letter by letter, so one spelling of each is stored
		this.fullName = Normalizer.normalize(act.fullName().strip(), Normalizer.Form.NFC);
		this.honorific = act.honorific();
		this.publicOffice = act.publicOffice();
		this.agencyId = (act.agencyId() != null) ? act.agencyId().value() : null;
		this.headsAgency = act.headsAgency();
	}

	/**
	 * Register a person.
	 * @param act who
	 * @param createdAt when
	 * @return the new person
	 * @throws IllegalArgumentException if they head an agency that is not named
	 */
	static Person register(CreatePerson act, Instant createdAt) {
		if (act.headsAgency() && act.agencyId() == null) {
			throw new IllegalArgumentException("nobody heads an agency that is not named");
		}
		return new Person(act, createdAt);
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
