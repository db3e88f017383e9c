package vn.chidao.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;

/**
 * Sign-in identities and the persons they belong to.
 */
@Service
@Transactional(readOnly = true)
class AccountService implements NodeLoader {

	private final Access access;

	private final AccountRepository accounts;

	private final KnownPersons persons;

	private final ApplicationEventPublisher events;

	AccountService(Access access, AccountRepository accounts, KnownPersons persons, ApplicationEventPublisher events) {
		this.access = access;
		this.accounts = accounts;
		this.persons = persons;
		this.events = events;
	}

	ViewerView viewer(Actor actor) {
		AccountView account = this.accounts.findById(actor.account().value())
			.map(Account::view)
			.orElseThrow(NotFoundException::new);
		return new ViewerView(account, actor.roles().stream().sorted().toList(), actor.has(Role.ADMIN));
	}

	Connection<AccountView> list(Page page, @Nullable Boolean linked) {
		this.access.require(AccountAction.LIST_ACCOUNTS);
		UUID before = (page.after() != null) ? page.after().uuid(0) : null;
		List<AccountView> rows = this.accounts.page(linked, before, Limit.of(page.limit()))
			.stream()
			.map(Account::view)
			.toList();
		return Connection.of(page, rows, (account) -> Cursor.of(account.id().value()));
	}

	@Transactional
	Outcome<AccountView> link(AccountId id, @Nullable PersonId person) {
		this.access.require(AccountAction.LINK_ACCOUNT);
		Account account = this.accounts.lock(id.value()).orElseThrow(NotFoundException::new);
		PersonId before = account.person().orElse(null);
		if (person != null) {
			this.persons.require(person);
			account.link(person);
		}
		else {
			account.unlink();
		}
		this.events.publishEvent(new AccountLinked(id, before, person));
		return Outcome.done(account.view());
	}

	@Override
	public String typeName() {
		return "Account";
	}

	@Override
	public Map<UUID, AccountView> load(Collection<UUID> ids) {
		if (!this.access.can(AccountAction.LIST_ACCOUNTS)) {
			return Map.of();
		}
		return this.accounts.findByIdIn(List.copyOf(ids))
			.stream()
			.collect(Collectors.toMap(Account::uuid, Account::view, (one, same) -> one));
	}

}
