package vn.chidao.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.Rights;
import vn.chidao.regulation.engine.rules.BodyRight;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * What a regulation says of assignments in one of its bodies: who decides them, under
 * which clauses, and where concentrated work is done.
 *
 * @param body the body
 * @param told the rules
 */
record AssignmentRules(Body body, CommitteeRules told) {

	/**
	 * Fields and liaison are tasks; people are called together by the right to mobilise.
	 */
	static Power power(AssignmentKind kind) {
		return kind.isPersonal() ? Power.ASSIGN_TASKS : Power.MOBILISE_EXPERTS;
	}

	/**
	 * Whether somebody may make such an assignment. An agency names its own contact.
	 * @param kind what is given
	 * @param capacities what they act as
	 * @param forAgency whether they act for the agency whose contact is named
	 * @return true if so
	 */
	boolean permits(AssignmentKind kind, Collection<Capacity> capacities, boolean forAgency) {
		return (kind == AssignmentKind.LIAISON && forAgency)
				|| this.told.inForce().rights().grant(power(kind), Rights.Use.in(this.body), capacities).isPresent();
	}

	/** Who decides; the head of the body where no text says so. */
	List<Holder> holders(AssignmentKind kind) {
		return answer(kind).value()
			.filter((holders) -> !holders.isEmpty())
			.orElse(List.of(new Holder.Ranked(this.body, Rank.HEAD)));
	}

	boolean isStated(AssignmentKind kind) {
		return answer(kind).value().isPresent();
	}

	/** The clauses: for a liaison also those that say who is one. */
	List<RuleDefinition> rules(AssignmentKind kind) {
		List<RuleDefinition> giving = answer(kind).rules();
		if (kind != AssignmentKind.LIAISON) {
			return giving;
		}
		List<RuleDefinition> liaison = this.told.inForce().obligations().responsible(Duty.LIAISON).rules();
		return liaison.isEmpty() ? giving : liaison;
	}

	/** Where those who are called together work, if the text says so. */
	Optional<String> venue() {
		return answer(AssignmentKind.CONCENTRATED_WORK).rules()
			.stream()
			.map(RuleDefinition::rule)
			.filter(BodyRight.class::isInstance)
			.map((rule) -> ((BodyRight) rule).venue())
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** Whether somebody acts for an agency in the body or its other half. */
	static boolean actsFor(Standing standing, @Nullable AgencyId agency) {
		return agency != null && standing.posts().stream().anyMatch((post) -> agency.equals(post.onBehalfOfId()));
	}

	private Answer<List<Holder>> answer(AssignmentKind kind) {
		return this.told.inForce().rights().holders(power(kind), Rights.Use.in(this.body));
	}

}
