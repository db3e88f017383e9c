package vn.chidao.membership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.security.AccountView;
import vn.chidao.security.PersonId;

/** Whom accounts belong to; one statement for a list. */
@Controller
class AccountFieldsController {

	private final Persons persons;

	AccountFieldsController(Persons persons) {
		this.persons = persons;
	}

	@BatchMapping(typeName = "Account", field = "person")
	Map<AccountView, PersonView> person(List<AccountView> accounts) {
		Set<PersonId> wanted = accounts.stream()
			.map(AccountView::personId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<PersonId, PersonView> found = wanted.isEmpty() ? Map.of() : this.persons.views(wanted);
		return accounts.stream()
			.distinct()
			.filter((account) -> account.personId() != null && found.containsKey(account.personId()))
			.collect(Collectors.toMap(Function.identity(), (account) -> found.get(account.personId())));
	}

}
