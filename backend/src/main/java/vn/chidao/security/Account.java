package vn.chidao.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;

/**
 * A sign-in identity, known by issuer and subject, and the person it belongs to.
 */
@Entity
@Table(name = "account")
class Account extends Aggregate {

	@Column(name = "issuer", nullable = false, updatable = false)
	private String issuer;

	@Column(name = "subject", nullable = false, updatable = false)
	private String subject;

	@Column(name = "display_name", nullable = false)
	private String displayName;

	@Column(name = "last_seen_at")
	private @Nullable Instant lastSeenAt;

	@Column(name = "person_id")
	private @Nullable UUID personId;

	protected Account() {
	}

	/**
	 * An identity that has been made for somebody and was not seen yet.
	 * @param issuer who makes identities
	 * @param subject the identity
	 * @param displayName the name it shows
	 * @param createdAt when
	 */
	Account(String issuer, String subject, String displayName, Instant createdAt) {
		super(createdAt);
		this.issuer = issuer;
		this.subject = subject;
		this.displayName = displayName;
	}

	void link(PersonId person) {
		this.personId = person.value();
	}

	void unlink() {
		this.personId = null;
	}

	Optional<PersonId> person() {
		return Optional.ofNullable(this.personId).map(PersonId::new);
	}

	AccountView view() {
		return new AccountView(new AccountId(uuid()), this.issuer, this.subject, this.displayName, this.lastSeenAt,
				person().orElse(null));
	}

}
