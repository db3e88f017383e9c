package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.committee.Committees;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.procedure.ProcedureOutcome;
import vn.chidao.security.CommitteeId;

/**
 * A replacement that went through all its steps: the old mandate ends and the new one
 * begins, in one transaction. The subject is the membership that passes on.
 */
@Component
class ReplacementOutcome implements ProcedureOutcome {

	private final MembershipRepository memberships;

	private final Committees committees;

	private final Handover handover;

	private final MembershipChronicle chronicle;

	ReplacementOutcome(MembershipRepository memberships, Committees committees, Handover handover,
			MembershipChronicle chronicle) {
		this.memberships = memberships;
		this.committees = committees;
		this.handover = handover;
		this.chronicle = chronicle;
	}

	@Override
	public ProcedureKind kind() {
		return ProcedureKind.REPLACEMENT;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<UserError> obstacle(CommitteeId committee, UUID subject) {
		Membership membership = this.memberships.findById(subject).orElse(null);
		if (membership == null || !this.committees.bodyOf(membership.committeeId()).equals(committee)) {
			return Optional.of(this.handover.unknown());
		}
		return membership.isOver(this.chronicle.today()) ? Optional.of(this.handover.over()) : Optional.empty();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void complete(CommitteeId committee, UUID subject, LocalDate on) {
		if (obstacle(committee, subject).isPresent()) {
			throw new IllegalStateException("the membership cannot pass to anybody");
		}
		Membership passing = this.memberships.findLocked(subject).orElseThrow();
		MembershipView ended = this.handover.end(passing, on);
		this.chronicle.ended(ended, this.handover.reason());
		MembershipView begun = this.handover.begin(ended, this.chronicle.now());
		this.chronicle.appointed(begun, this.handover.person(begun));
	}

}
