package vn.chidao.onboarding;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.audit.AuditTrail;
import vn.chidao.membership.PersonView;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.Accounts;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;

/**
 * What is written down about an invitation, each step in a transaction of its own: before
 * the identity provider is asked, after it has made the account, and after the message
 * has gone out.
 */
@Service
class OnboardingDesk {

	private final AccountInvitationRepository repository;

	private final Accounts accounts;

	private final AuditTrail audit;

	private final Clock clock;

	OnboardingDesk(AccountInvitationRepository repository, Accounts accounts, AuditTrail audit, Clock clock) {
		this.repository = repository;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/** Writes an attempt down, and keeps others away while it lasts. */
	@Transactional
	Claimed claim(PersonView person, String email, Collection<Role> roles) {
		Instant now = this.clock.instant();
		AccountInvitation invitation = this.repository.findLocked(person.id().value())
			.orElseGet(() -> new AccountInvitation(person.id(), UserNames.of(person.fullName()), now));
		if (isActive(person.id())) {
			return Claimed.refused("onboarding.active");
		}
		if (invitation.isClaimed(now)) {
			return Claimed.refused("onboarding.busy");
		}
		if (isAnothersAddress(person.id(), email)) {
			return Claimed.refused("onboarding.email.invited");
		}
		if (invitation.isSentTo(email, withMember(roles))) {
			return new Claimed(null, null);
		}
		invitation.claim(email, withMember(roles), now);
		return Claimed.of(this.repository.saveAndFlush(invitation));
	}

	/** The same for sending what was begun or sent before once more. */
	@Transactional
	Claimed claimAgain(PersonId person) {
		Instant now = this.clock.instant();
		AccountInvitation invitation = this.repository.findLocked(person.value()).orElseThrow(NotFoundException::new);
		if (isActive(person)) {
			return Claimed.refused("onboarding.active");
		}
		if (invitation.isClaimed(now)) {
			return Claimed.refused("onboarding.busy");
		}
		invitation.claim(invitation.email(), invitation.roles(), now);
		return Claimed.of(this.repository.saveAndFlush(invitation));
	}

	/** The account is there: it is the person's from now on. */
	@Transactional
	void linked(PersonView person, RealmUser account) {
		AccountInvitation invitation = locked(person.id());
		String subject = Objects.requireNonNull(account.id());
		this.accounts.link(subject, account.displayName(), person.id());
		invitation.linked(subject);
		this.repository.saveAndFlush(invitation);
		this.audit.record(OnboardingAction.INVITE_PERSON, person.id(),
				"Tạo hoặc gắn tài khoản cho cán bộ " + person.title());
	}

	@Transactional
	void sent(PersonView person) {
		AccountInvitation invitation = locked(person.id());
		invitation.sent(this.clock.instant());
		this.repository.saveAndFlush(invitation);
		this.audit.record(OnboardingAction.RESEND_INVITATION, person.id(), "Gửi thư mời cho cán bộ " + person.title());
	}

	@Transactional
	void linkedOnly(PersonView person) {
		AccountInvitation invitation = locked(person.id());
		invitation.linkedOnly();
		this.repository.saveAndFlush(invitation);
	}

	/** The attempt is over; what it came to stands. */
	@Transactional
	void release(PersonId person) {
		AccountInvitation invitation = locked(person);
		invitation.release();
		this.repository.saveAndFlush(invitation);
	}

	private AccountInvitation locked(PersonId person) {
		return this.repository.findLocked(person.value()).orElseThrow(NotFoundException::new);
	}

	private boolean isActive(PersonId person) {
		return this.accounts.of(List.of(person))
			.getOrDefault(person, List.of())
			.stream()
			.anyMatch((account) -> account.lastSeenAt() != null);
	}

	private boolean isAnothersAddress(PersonId person, String email) {
		return this.repository.findByEmail(email).stream().anyMatch((other) -> !other.personId().equals(person));
	}

	private static Set<Role> withMember(Collection<Role> roles) {
		Set<Role> granted = new TreeSet<>(roles);
		granted.add(Role.MEMBER);
		return granted;
	}

	/**
	 * An attempt, or why there is none.
	 *
	 * @param attempt what is to be done, null where nothing is
	 * @param refusal why it may not be done, null where it may
	 */
	record Claimed(@Nullable Attempt attempt, @Nullable String refusal) {

		static Claimed refused(String key) {
			return new Claimed(null, key);
		}

		static Claimed of(AccountInvitation invitation) {
			return new Claimed(
					new Attempt(invitation.email(), invitation.username(), invitation.roles(), invitation.subject()),
					null);
		}

	}

	/**
	 * What is to be done at the identity provider.
	 *
	 * @param email where the link goes
	 * @param username the name of the account
	 * @param roles its roles
	 * @param subject its subject, where it has been made before
	 */
	record Attempt(String email, String username, Set<Role> roles, @Nullable String subject) {

		@Override
		public String toString() {
			return "Attempt[" + this.username + "]";
		}

	}

}
