package vn.chidao.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.committee.Tenure;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.PersonId;

/** Why a post cannot be given. */
@Component
class AppointmentChecks {

	private final MembershipRepository memberships;

	private final References references;

	private final Committees committees;

	private final PostTitles titles;

	AppointmentChecks(MembershipRepository memberships, References references, Committees committees,
			PostTitles titles) {
		this.memberships = memberships;
		this.references = references;
		this.committees = committees;
		this.titles = titles;
	}

	/**
	 * Everything that is wrong with an appointment. The body stays locked, so that two
	 * appointments to one post cannot both find it free.
	 */
	List<UserError> problems(AppointMember act) {
		CommitteeView body = this.committees.lock(act.committeeId());
		List<UserError> problems = new ArrayList<>();
		if (this.references.person(act.personId()).isEmpty()) {
			problems.add(this.references.invalid("refusal.membership.person.unknown", "personId"));
		}
		this.references.unknown(act.onBehalfOfId(), "onBehalfOfId").ifPresent(problems::add);
		this.references.tooLong(act.publicOffice(), References.LONGEST_OFFICE, "publicOffice").ifPresent(problems::add);
		if (act.decision() != null && !act.decision().isComplete()) {
			problems.add(this.references.invalid("refusal.committee.decision.incomplete", "decision"));
		}
		problems.addAll(termProblems(act, body));
		if (problems.isEmpty()) {
			taken(act, body).ifPresent(problems::add);
		}
		return problems;
	}

	/** The person of an appointment without problems. */
	Person person(AppointMember act) {
		return person(act.personId());
	}

	/** A person who is known to exist. */
	Person person(PersonId id) {
		return this.references.person(id).orElseThrow();
	}

	private List<UserError> termProblems(AppointMember act, CommitteeView body) {
		List<UserError> problems = new ArrayList<>();
		if (!new Tenure(act.validFrom(), act.validTo()).isInOrder()) {
			problems.add(this.references.invalid("refusal.period", "validTo"));
		}
		if (!existsOn(body, act.validFrom())) {
			problems.add(this.references.invalid("refusal.membership.outsideBody", "validFrom", body.shortName()));
		}
		if (!act.post().existsIn(body.kind())) {
			problems.add(this.references.invalid("refusal.membership.post.notInBody", "post",
					this.titles.of(act.post(), body), this.references.text("committee.kind." + body.kind())));
		}
		return problems;
	}

	private static boolean existsOn(CommitteeView body, LocalDate day) {
		LocalDate dissolved = body.dissolutionDate();
		return !day.isBefore(body.foundingDate()) && (dissolved == null || !day.isAfter(dissolved));
	}

	private Optional<UserError> taken(AppointMember act, CommitteeView body) {
		Tenure wanted = new Tenure(act.validFrom(), act.validTo());
		return this.memberships.findByCommitteeIdAndPost(act.committeeId().value(), act.post())
			.stream()
			.filter((other) -> other.standsInTheWayOf(act.personId(), act.post(), wanted))
			.findFirst()
			.map((other) -> refusal(act, other, this.titles.of(act.post(), body)));
	}

	private UserError refusal(AppointMember act, Membership other, String title) {
		String key = other.personId().equals(act.personId()) ? "refusal.membership.post.heldAlready"
				: "refusal.membership.post.heldByOther";
		String holder = this.references.person(other.personId()).map((person) -> person.view().title()).orElse("");
		return new IllegalMove(this.references.text(key, holder, title, other.view().validFrom()), List.of("post"));
	}

}
