package vn.chidao.procedure;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MembershipId;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/** Whether a case may be about what is named as its subject. */
@Component
class CaseSubjects {

	private final Memberships memberships;

	private final Effects effects;

	private final Messages messages;

	CaseSubjects(Memberships memberships, Effects effects, Messages messages) {
		this.memberships = memberships;
		this.effects = effects;
		this.messages = messages;
	}

	/** What the case is about, once the step is taken. */
	Optional<UserError> refusal(ProcedureCase taken, TakeProcedureStep act) {
		CaseSubject known = taken.subject().orElse(null);
		CaseSubject named = (act.subjectId() != null) ? CaseSubject.of(act.subjectId()) : known;
		if (known != null && !known.equals(named)) {
			return Optional.of(refused("procedure.refusal.otherSubject"));
		}
		if (taken.isAtLastStep()) {
			return this.effects.lastObstacle(taken.matter(), named);
		}
		return (known == null) ? this.effects.obstacle(taken.matter(), named) : Optional.empty();
	}

	Optional<UserError> refusal(CaseMatter matter, @Nullable CaseSubject subject) {
		if (matter.kind() != ProcedureKind.REPLACEMENT) {
			return this.effects.obstacle(matter, subject);
		}
		boolean member = subject != null && subject.type().equals("Membership")
				&& this.memberships.find(new MembershipId(subject.id()))
					.filter((membership) -> membership.committeeId().value().equals(matter.body()))
					.isPresent();
		return member ? this.effects.obstacle(matter, subject)
				: Optional.of(refused("procedure.refusal.noSubject.REPLACEMENT"));
	}

	private UserError refused(String key) {
		return InvalidInput.of(this.messages.text(key), "subjectId");
	}

}
