package vn.chidao.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.agency.AgencyId;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.PersonId;

/**
 * Naming somebody who shall take the place of a member. Who may name is for the
 * regulation to say and for the caller to check.
 */
@Component
public class Successions {

	private final NomineeRepository nominees;

	private final MembershipRepository memberships;

	private final References references;

	Successions(NomineeRepository nominees, MembershipRepository memberships, References references) {
		this.nominees = nominees;
		this.memberships = memberships;
		this.references = references;
	}

	/**
	 * Keep who is named. An agency names its own people: those who act for an agency name
	 * for that one.
	 * @param nomination who is named
	 * @param posts the posts of who names them
	 * @return why it was refused; empty when it was kept
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UserError> nominate(Nomination nomination, Collection<MembershipView> posts) {
		List<AgencyId> own = posts.stream().map(MembershipView::onBehalfOfId).filter(Objects::nonNull).toList();
		AgencyId agency = (nomination.onBehalfOfId() != null) ? nomination.onBehalfOfId()
				: own.stream().findFirst().orElse(null);
		Optional<UserError> problem = problem(nomination).or(() -> foreign(agency, own));
		if (problem.isEmpty()) {
			keep(new Nomination(nomination.membershipId(), nomination.personId(), agency, nomination.publicOffice(),
					nomination.decision()));
		}
		return problem;
	}

	/**
	 * Who shall take the places of members, in one statement.
	 * @param passing the memberships that pass to somebody else
	 * @return those named, by membership
	 */
	@Transactional(readOnly = true)
	public Map<MembershipId, NomineeView> nominees(Collection<MembershipId> passing) {
		return this.nominees.findByMembershipIdIn(passing.stream().map(MembershipId::value).toList())
			.stream()
			.collect(Collectors.toMap(Nominee::membershipId, Nominee::view));
	}

	private void keep(Nomination nomination) {
		Nominee known = this.nominees.findById(nomination.membershipId().value()).orElse(null);
		if (known == null) {
			this.nominees.save(new Nominee(nomination));
		}
		else {
			known.name(nomination);
		}
	}

	private Optional<UserError> problem(Nomination nomination) {
		if (this.references.person(nomination.personId()).isEmpty()) {
			return invalid("refusal.membership.person.unknown", "personId");
		}
		if (nomination.decision() != null && !nomination.decision().isComplete()) {
			return invalid("refusal.committee.decision.incomplete", "decision");
		}
		return this.references.unknown(nomination.onBehalfOfId(), "onBehalfOfId")
			.or(() -> this.references.tooLong(nomination.publicOffice(), References.LONGEST_OFFICE, "publicOffice"))
			.or(() -> heldAlready(nomination.membershipId(), nomination.personId()));
	}

	private Optional<UserError> foreign(@Nullable AgencyId agency, List<AgencyId> own) {
		return (agency == null || own.isEmpty() || own.contains(agency)) ? Optional.empty()
				: invalid("refusal.membership.nominee.otherAgency", "onBehalfOfId");
	}

	/** Whoever is named must not sit in the post already. */
	private Optional<UserError> heldAlready(MembershipId passing, PersonId person) {
		Membership membership = this.memberships.findById(passing.value()).orElseThrow();
		boolean held = this.memberships
			.findByCommitteeIdAndPost(membership.committeeId().value(), membership.view().post())
			.stream()
			.anyMatch((other) -> other.personId().equals(person) && other.view().validTo() == null);
		return held ? invalid("refusal.membership.nominee.holdsPost", "personId") : Optional.empty();
	}

	private Optional<UserError> invalid(String key, String field) {
		return Optional.of(this.references.invalid(key, field));
	}

}
