package vn.chidao.onboarding;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.security.Access;
import vn.chidao.security.AccountView;
import vn.chidao.security.Accounts;
import vn.chidao.security.PersonId;

/**
 * How far people are on the way into the system; two statements, whatever their number.
 */
@Service
class AccessOfPersons {

	private final Access access;

	private final Accounts accounts;

	private final AccountInvitationRepository invitations;

	AccessOfPersons(Access access, Accounts accounts, AccountInvitationRepository invitations) {
		this.access = access;
		this.accounts = accounts;
		this.invitations = invitations;
	}

	/** For administrators; nothing for everybody else. */
	@Transactional(readOnly = true)
	Map<PersonId, PersonAccessView> of(Collection<PersonId> people) {
		if (people.isEmpty() || !this.access.can(OnboardingAction.READ_ACCESS)) {
			return Map.of();
		}
		Map<PersonId, List<AccountView>> linked = this.accounts.of(people);
		Map<PersonId, AccountInvitation> invited = this.invitations
			.findByPersonIdIn(people.stream().map(PersonId::value).toList())
			.stream()
			.collect(Collectors.toMap(AccountInvitation::personId, (invitation) -> invitation));
		return people.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(person) -> view(linked.getOrDefault(person, List.of()), invited.get(person))));
	}

	private static PersonAccessView view(List<AccountView> accounts, @Nullable AccountInvitation invitation) {
		Instant seen = accounts.stream()
			.map(AccountView::lastSeenAt)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		AccessState state = (seen != null) ? AccessState.ACTIVE : waiting(accounts, invitation);
		return (invitation != null) ? new PersonAccessView(state, invitation.email(), invitation.sentAt(), seen)
				: new PersonAccessView(state, null, null, seen);
	}

	private static AccessState waiting(List<AccountView> accounts, @Nullable AccountInvitation invitation) {
		if (invitation != null) {
			return invitation.isOnTheWay() ? AccessState.INVITED : AccessState.PENDING;
		}
		return accounts.isEmpty() ? AccessState.NOT_INVITED : AccessState.INVITED;
	}

}
