package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.Persons;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * What has to be in order about the people, the agency and the days of an assignment.
 */
@Component
class AssignmentChecks {

	private static final int MOST_PEOPLE = 50;

	private final Memberships memberships;

	private final Persons persons;

	private final Agencies agencies;

	private final AssignmentWords words;

	AssignmentChecks(Memberships memberships, Persons persons, Agencies agencies, AssignmentWords words) {
		this.memberships = memberships;
		this.persons = persons;
		this.agencies = agencies;
		this.words = words;
	}

	/**
	 * Everything that is wrong.
	 * @param act the assignment
	 * @param bodies the bodies whose members count
	 * @param rules what the regulation says
	 */
	List<UserError> problems(AssignPeople act, List<CommitteeId> bodies, AssignmentRules rules) {
		List<UserError> problems = new ArrayList<>(this.words.problems(act));
		days(act).ifPresent(problems::add);
		people(act, bodies).ifPresent(problems::add);
		agency(act, rules).ifPresent(problems::add);
		return problems;
	}

	private Optional<UserError> days(AssignPeople act) {
		if (!new Term(act.validFrom(), act.validTo()).isInOrder()) {
			return invalid("refusal.period", "validTo");
		}
		boolean endless = act.kind() == AssignmentKind.CONCENTRATED_WORK && act.validTo() == null;
		return endless ? invalid("assignment.refusal.noEnd", "validTo") : Optional.empty();
	}

	private Optional<UserError> people(AssignPeople act, List<CommitteeId> bodies) {
		Set<PersonId> wanted = Set.copyOf(act.personIds());
		int most = act.kind().isPersonal() ? 1 : MOST_PEOPLE;
		if (wanted.isEmpty() || wanted.size() > most) {
			return Optional.of(this.words.invalid("assignment.refusal.people", "personIds", most));
		}
		if (!this.persons.views(wanted).keySet().containsAll(wanted)) {
			return invalid("refusal.membership.person.unknown", "personIds");
		}
		boolean members = act.kind() != AssignmentKind.EXPERT_MOBILISATION && act.kind() != AssignmentKind.LIAISON;
		return (members && !sitting(bodies, act.validFrom()).containsAll(wanted))
				? invalid("assignment.refusal.notMember", "personIds") : Optional.empty();
	}

	private Set<PersonId> sitting(List<CommitteeId> bodies, LocalDate day) {
		return this.memberships.onDate(bodies, day)
			.values()
			.stream()
			.flatMap(List::stream)
			.map(MembershipView::personId)
			.collect(Collectors.toSet());
	}

	private Optional<UserError> agency(AssignPeople act, AssignmentRules rules) {
		AgencyId wanted = act.agencyId();
		if (wanted == null) {
			return (act.kind() == AssignmentKind.LIAISON) ? invalid("assignment.refusal.noAgency", "agencyId")
					: Optional.empty();
		}
		AgencyView agency = this.agencies.find(wanted).orElse(null);
		if (agency == null) {
			return invalid("refusal.agency.unknown", "agencyId");
		}
		return (act.kind() == AssignmentKind.CONCENTRATED_WORK) ? elsewhere(agency, rules) : Optional.empty();
	}

	/** The text may say where: then it is there. */
	private Optional<UserError> elsewhere(AgencyView agency, AssignmentRules rules) {
		String name = agency.name().toLowerCase(Locale.ROOT);
		return rules.venue()
			.filter((venue) -> !name.contains(venue.toLowerCase(Locale.ROOT)))
			.map((venue) -> this.words.elsewhere(venue, rules));
	}

	private Optional<UserError> invalid(String key, String field) {
		return Optional.of(this.words.invalid(key, field));
	}

}
