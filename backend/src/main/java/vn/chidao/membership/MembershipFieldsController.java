package vn.chidao.membership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** What memberships and persons refer to; one statement each for a list. */
@Controller
class MembershipFieldsController {

	private final Committees committees;

	private final Persons persons;

	private final Agencies agencies;

	MembershipFieldsController(Committees committees, Persons persons, Agencies agencies) {
		this.committees = committees;
		this.persons = persons;
		this.agencies = agencies;
	}

	@BatchMapping(typeName = "Membership", field = "committee")
	Map<MembershipView, CommitteeView> committee(List<MembershipView> memberships) {
		Map<CommitteeId, CommitteeView> found = this.committees.views(wanted(memberships, MembershipView::committeeId));
		return known(memberships, MembershipView::committeeId, found);
	}

	@BatchMapping(typeName = "Membership", field = "person")
	Map<MembershipView, PersonView> person(List<MembershipView> memberships) {
		Map<PersonId, PersonView> found = this.persons.views(wanted(memberships, MembershipView::personId));
		return known(memberships, MembershipView::personId, found);
	}

	@BatchMapping(typeName = "Membership", field = "onBehalfOf")
	Map<MembershipView, AgencyView> onBehalfOf(List<MembershipView> memberships) {
		return known(memberships, MembershipView::onBehalfOfId, agencies(memberships, MembershipView::onBehalfOfId));
	}

	@BatchMapping(typeName = "Nominee", field = "person")
	Map<NomineeView, PersonView> personNamed(List<NomineeView> nominees) {
		return known(nominees, NomineeView::personId, this.persons.views(wanted(nominees, NomineeView::personId)));
	}

	@BatchMapping(typeName = "Nominee", field = "onBehalfOf")
	Map<NomineeView, AgencyView> agencyNaming(List<NomineeView> nominees) {
		return known(nominees, NomineeView::onBehalfOfId, agencies(nominees, NomineeView::onBehalfOfId));
	}

	@BatchMapping(typeName = "Person", field = "agency")
	Map<PersonView, AgencyView> agency(List<PersonView> people) {
		return known(people, PersonView::agencyId, agencies(people, PersonView::agencyId));
	}

	private <T> Map<AgencyId, AgencyView> agencies(Collection<T> sources, Function<T, @Nullable AgencyId> reference) {
		Set<AgencyId> wanted = wanted(sources, reference);
		return wanted.isEmpty() ? Map.of() : this.agencies.views(wanted);
	}

	private static <T, I> Set<I> wanted(Collection<T> sources, Function<T, @Nullable I> reference) {
		return sources.stream().map(reference).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static <T, I, V> Map<T, V> known(Collection<T> sources, Function<T, @Nullable I> reference,
			Map<I, V> found) {
		Map<T, V> values = new HashMap<>();
		for (T source : sources) {
			I id = reference.apply(source);
			V value = (id != null) ? found.get(id) : null;
			if (value != null) {
				values.put(source, value);
			}
		}
		return values;
	}

}
