package vn.chidao.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;

/** How a post passes from one person to another. */
@Component
class Handover {

	private final MembershipRepository memberships;

	private final NomineeRepository nominees;

	private final AppointmentChecks checks;

	private final Messages messages;

	Handover(MembershipRepository memberships, NomineeRepository nominees, AppointmentChecks checks,
			Messages messages) {
		this.memberships = memberships;
		this.nominees = nominees;
		this.checks = checks;
		this.messages = messages;
	}

	/** The last day is the one before; that day itself for who only began on it. */
	MembershipView end(Membership passing, LocalDate on) {
		LocalDate before = on.minusDays(1);
		passing.end(passing.canEndOn(before) ? before : on, reason());
		return this.memberships.saveAndFlush(passing).view();
	}

	/** The day after, named by their agency, in the same post. */
	MembershipView begin(MembershipView ended, Instant now) {
		NomineeView named = this.nominees.findById(ended.id().value())
			.map(Nominee::view)
			.orElseThrow(() -> new IllegalStateException("nobody was named"));
		LocalDate last = (ended.validTo() != null) ? ended.validTo() : ended.validFrom();
		AppointMember act = new AppointMember(ended.committeeId(), named.personId(), ended.post(), named.onBehalfOfId(),
				named.publicOffice(), ended.capacity(), MembershipSource.NOMINATED, last.plusDays(1), null,
				named.decision());
		List<UserError> problems = this.checks.problems(act);
		if (!problems.isEmpty()) {
			throw new IllegalStateException(problems.getFirst().message());
		}
		Membership begun = Membership.appoint(act, this.checks.person(act), now);
		return this.memberships.saveAndFlush(begun).view();
	}

	PersonView person(MembershipView held) {
		return this.checks.person(held.personId()).view();
	}

	UserError unknown() {
		return IllegalMove.of(this.messages.text("refusal.membership.notOfCommittee"));
	}

	UserError over() {
		return IllegalMove.of(this.messages.text("refusal.membership.over"));
	}

	// the trail is in Vietnamese
	String reason() {
		return this.messages.in(Languages.VIETNAMESE, "membership.replaced");
	}

}
