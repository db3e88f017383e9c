package vn.chidao.procedure;

import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.chidao.document.StoredFileId;
import vn.chidao.document.StoredFiles;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * What has to be in order about the words and parts of a case, whoever acts.
 */
@Component
class CaseChecks {

	private static final int SHORTEST = 2;

	private static final int LONGEST_TITLE = 500;

	private static final int LONGEST_CONTENT = 20_000;

	private static final int LONGEST_NOTE = 5_000;

	private static final int LONGEST_REASON = 2_000;

	private static final int LONGEST_NOTATION = 100;

	private static final int LONGEST_DUE_TO = 200;

	private static final int MOST_FILES = 20;

	private static final ValueRange YEARS = ValueRange.of(2000, 2100);

	private final StoredFiles files;

	private final Memberships memberships;

	private final CaseSubjects subjects;

	private final Messages messages;

	CaseChecks(StoredFiles files, Memberships memberships, CaseSubjects subjects, Messages messages) {
		this.files = files;
		this.memberships = memberships;
		this.subjects = subjects;
		this.messages = messages;
	}

	List<UserError> opening(OpenProcedureCase act, CaseMatter matter) {
		List<UserError> problems = new ArrayList<>();
		length(act.title(), SHORTEST, LONGEST_TITLE, "title").ifPresent(problems::add);
		length(act.content(), 0, LONGEST_CONTENT, "content").ifPresent(problems::add);
		files(act.fileIds()).ifPresent(problems::add);
		if (act.kind() == ProcedureKind.PLAN && act.plan() == null) {
			problems.add(invalid("procedure.refusal.noPlan", "plan"));
		}
		if (matter.planYear() != null && !YEARS.isValidIntValue(matter.planYear())) {
			problems.add(invalid("procedure.refusal.planYear", "planYear"));
		}
		if (act.kind() == ProcedureKind.ESCALATION && act.reason() == null) {
			problems.add(invalid("procedure.refusal.noReason", "reason"));
		}
		if (act.kind() == ProcedureKind.ISSUE && act.issue() == null) {
			problems.add(invalid("procedure.refusal.noIssue", "issue"));
		}
		demand(act, matter).ifPresent(problems::add);
		this.subjects.refusal(matter, (act.subjectId() != null) ? CaseSubject.of(act.subjectId()) : null)
			.ifPresent(problems::add);
		return problems;
	}

	/** Only somebody of the committee or of its team asks for a case. */
	private Optional<UserError> demand(OpenProcedureCase act, CaseMatter matter) {
		MembershipId asked = act.requestedById();
		boolean known = asked == null || this.memberships.find(asked)
			.map((membership) -> membership.committeeId().value())
			.filter((body) -> body.equals(matter.body()) || body.equals(matter.committee()))
			.isPresent();
		if (!known) {
			return Optional.of(invalid("procedure.refusal.requestedBy", "requestedById"));
		}
		return (act.dueTo() != null) ? length(act.dueTo(), 0, LONGEST_DUE_TO, "dueTo") : Optional.empty();
	}

	List<UserError> step(TakeProcedureStep act, ProcedureCase taken) {
		List<UserError> problems = new ArrayList<>();
		length(act.note(), 0, LONGEST_NOTE, "note").ifPresent(problems::add);
		files(act.fileIds()).ifPresent(problems::add);
		this.subjects.refusal(taken, act).ifPresent(problems::add);
		return problems;
	}

	Optional<UserError> notation(String notation) {
		return length(notation, SHORTEST, LONGEST_NOTATION, "documentNotation");
	}

	Optional<UserError> reason(String reason) {
		return length(reason, SHORTEST, LONGEST_REASON, "reason");
	}

	/** Whether the case can still move, as the client knows it. */
	Optional<UserError> movable(ProcedureCase procedureCase, int expectedVersion) {
		if (procedureCase.version() != expectedVersion) {
			return Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), procedureCase.view()));
		}
		ProcedureState state = procedureCase.view().state();
		return (state == ProcedureState.OPEN) ? Optional.empty()
				: Optional.of(IllegalMove.of(this.messages.text("procedure.refusal.closed." + state.name())));
	}

	/** The refusal of what no text speaks of. */
	UserError silent(ProcedureKind kind) {
		return new RuleViolation(this.messages.text("procedure.refusal.silent." + kind.name()), List.of("kind"),
				CaseMatter.ruleType(kind), List.of(), List.of(),
				this.messages.text("procedure.refusal.silent." + kind.name() + ".wayOut"));
	}

	UserError invalid(String key, String field) {
		return InvalidInput.of(this.messages.text(key), field);
	}

	/** Nobody attaches what they may not know. */
	private Optional<UserError> files(List<StoredFileId> wanted) {
		if (wanted.size() > MOST_FILES) {
			return Optional.of(InvalidInput.of(this.messages.text("procedure.refusal.files", MOST_FILES), "fileIds"));
		}
		wanted.forEach(this.files::get);
		return Optional.empty();
	}

	private Optional<UserError> length(String text, int shortest, int longest, String field) {
		return (text.strip().length() >= shortest && text.length() <= longest) ? Optional.empty()
				: Optional.of(InvalidInput.of(this.messages.text("refusal.length", shortest, longest), field));
	}

}
