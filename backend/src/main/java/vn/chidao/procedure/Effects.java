package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.procedure.ProcedureOutcome;
import vn.chidao.security.CommitteeId;

/**
 * What comes about when a case is completed, in the modules that own its subject.
 */
@Component
class Effects {

	private final ObjectProvider<ProcedureOutcome> outcomes;

	private final Messages messages;

	Effects(ObjectProvider<ProcedureOutcome> outcomes, Messages messages) {
		this.outcomes = outcomes;
		this.messages = messages;
	}

	/** Why something cannot be what a matter is about. */
	Optional<UserError> obstacle(CaseMatter matter, @Nullable CaseSubject subject) {
		return (subject == null) ? Optional.empty()
				: of(matter.kind()).flatMap((outcome) -> outcome.obstacle(committee(matter), subject.id()));
	}

	/**
	 * Why a case cannot be completed: as before, or because nobody said what it is about.
	 */
	Optional<UserError> lastObstacle(CaseMatter matter, @Nullable CaseSubject subject) {
		if (subject == null) {
			return of(matter.kind()).map((outcome) -> InvalidInput
				.of(this.messages.text("procedure.refusal.noSubject." + matter.kind().name()), "subjectId"));
		}
		return obstacle(matter, subject);
	}

	void complete(ProcedureCase completed, LocalDate on) {
		CaseMatter matter = completed.matter();
		completed.subject()
			.ifPresent((subject) -> of(matter.kind())
				.ifPresent((outcome) -> outcome.complete(committee(matter), subject.id(), on)));
	}

	private Optional<ProcedureOutcome> of(ProcedureKind kind) {
		return this.outcomes.stream().filter((outcome) -> outcome.kind() == kind).findFirst();
	}

	private static CommitteeId committee(CaseMatter matter) {
		return new CommitteeId(matter.committee());
	}

}
