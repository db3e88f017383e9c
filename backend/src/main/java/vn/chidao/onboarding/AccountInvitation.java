package vn.chidao.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;

/**
 * An invitation, written down before the identity provider hears of it: whatever breaks
 * off in between can be taken up again, because the account is known by a user name that
 * was chosen first.
 */
@Entity
@Table(name = "account_invitation")
class AccountInvitation extends Aggregate {

	/** How long one attempt keeps others away. */
	private static final Duration CLAIM = Duration.ofSeconds(30);

	@Column(name = "person_id", nullable = false, updatable = false)
	private UUID personId;

	@Column(name = "email", nullable = false)
	private String email;

	@Column(name = "username", nullable = false, updatable = false)
	private String username;

	@Column(name = "roles", nullable = false)
	private String roles;

	@Enumerated(EnumType.STRING)
	@Column(name = "step", nullable = false)
	private Step step;

	@Column(name = "subject")
	private @Nullable String subject;

	@Column(name = "claimed_until")
	private @Nullable Instant claimedUntil;

	@Column(name = "sent_at")
	private @Nullable Instant sentAt;

	protected AccountInvitation() {
	}

	AccountInvitation(PersonId person, String username, Instant now) {
		super(now);
		this.personId = person.value();
		this.username = username;
		this.email = "";
		this.roles = "";
		this.step = Step.BEGUN;
	}

	/** Address and roles of the attempt that starts now. */
	void claim(String address, Collection<Role> wanted, Instant now) {
		boolean asSent = this.step == Step.SENT && this.email.equalsIgnoreCase(address);
		this.email = address;
		this.roles = new TreeSet<>(wanted).stream().map(Role::name).collect(Collectors.joining(","));
		this.step = asSent ? Step.SENT : Step.BEGUN;
		this.claimedUntil = now.plus(CLAIM);
	}

	boolean isClaimed(Instant now) {
		return this.claimedUntil != null && now.isBefore(this.claimedUntil);
	}

	boolean isSentTo(String address, Collection<Role> wanted) {
		return this.step == Step.SENT && this.email.equalsIgnoreCase(address) && roles().equals(Set.copyOf(wanted));
	}

	/** The account is there, and linked. */
	void linked(String account) {
		this.subject = account;
	}

	void sent(Instant now) {
		this.step = Step.SENT;
		this.sentAt = now;
		this.claimedUntil = null;
	}

	/** An account that was there before was linked; its owner knows how to sign in. */
	void linkedOnly() {
		this.step = Step.SENT;
		this.claimedUntil = null;
	}

	void release() {
		this.claimedUntil = null;
	}

	boolean isOnTheWay() {
		return this.step == Step.SENT;
	}

	PersonId personId() {
		return new PersonId(this.personId);
	}

	String email() {
		return this.email;
	}

	String username() {
		return this.username;
	}

	Set<Role> roles() {
		return Arrays.stream(this.roles.split(",", -1))
			.filter((role) -> !role.isEmpty())
			.map(Role::valueOf)
			.collect(Collectors.toSet());
	}

	@Nullable String subject() {
		return this.subject;
	}

	@Nullable Instant sentAt() {
		return this.sentAt;
	}

	/** How far it is. */
	enum Step {

		/** Written down; the message has not gone out. */
		BEGUN,
		/** The message has gone out, or none was needed. */
		SENT

	}

}
