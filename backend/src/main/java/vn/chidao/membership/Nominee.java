package vn.chidao.membership;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.security.PersonId;

/**
 * Who shall take the place of a member; one at a time for each membership, and only in
 * effect once the procedure is completed.
 */
@Entity
@Table(name = "membership_nominee")
class Nominee {

	@Id
	@Column(name = "membership_id")
	private UUID membershipId;

	@Column(name = "person_id")
	private UUID personId;

	@Column(name = "on_behalf_of_id")
	private @Nullable UUID onBehalfOfId;

	@Column(name = "public_office")
	private @Nullable String publicOffice;

	@Embedded
	private @Nullable DecisionReference decision;

	protected Nominee() {
	}

	Nominee(Nomination nomination) {
		this.membershipId = nomination.membershipId().value();
		name(nomination);
	}

	/** Somebody else is named. */
	final void name(Nomination nomination) {
		this.personId = nomination.personId().value();
		this.onBehalfOfId = (nomination.onBehalfOfId() != null) ? nomination.onBehalfOfId().value() : null;
		this.publicOffice = nomination.publicOffice();
		this.decision = nomination.decision();
	}

	MembershipId membershipId() {
		return new MembershipId(this.membershipId);
	}

	NomineeView view() {
		return new NomineeView(new PersonId(this.personId),
				(this.onBehalfOfId != null) ? new AgencyId(this.onBehalfOfId) : null, this.publicOffice, this.decision);
	}

}
