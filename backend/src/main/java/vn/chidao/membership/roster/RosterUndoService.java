package vn.chidao.membership.roster;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/** Taking a list back: access, load, rules, change, audit. */
@Service
class RosterUndoService {

	private final RosterHistory history;

	private final UndoChecks checks;

	private final RosterUndo undo;

	private final Tongue tongue;

	RosterUndoService(RosterHistory history, UndoChecks checks, RosterUndo undo, Tongue tongue) {
		this.history = history;
		this.checks = checks;
		this.undo = undo;
		this.tongue = tongue;
	}

	@Transactional(readOnly = true)
	List<RosterImportView> imports(CommitteeId committee) {
		this.tongue.require(committee);
		return this.history.of(committee);
	}

	@Transactional
	Outcome<RosterImportView> undo(RosterImportId id) {
		RosterImport taken = this.history.locked(id);
		if (taken.isUndone()) {
			return Outcome.refused(this.tongue.refusal("roster.undo.already"));
		}
		if (!taken.canBeUndone(this.history.now())) {
			return Outcome.refused(this.tongue.refusal("roster.undo.late"));
		}
		List<RosterProblem> problems = this.checks.problems(taken);
		if (!problems.isEmpty()) {
			return Outcome.refused(this.tongue.refusals(problems));
		}
		this.undo.undo(taken);
		return Outcome.done(this.history.undone(taken));
	}

	/** Who may ask, and refusals in their language. */
	@Service
	static class Tongue {

		private static final int TOLD = 3;

		private final Access access;

		private final RosterPreviews words;

		Tongue(Access access, RosterPreviews words) {
			this.access = access;
			this.words = words;
		}

		void require(CommitteeId committee) {
			this.access.require(RosterAction.IMPORT_ROSTER, committee);
		}

		IllegalMove refusal(String key) {
			return IllegalMove.of(this.words.text(key));
		}

		/** The first few; who wants to mend them all will ask again. */
		List<IllegalMove> refusals(List<RosterProblem> problems) {
			List<IllegalMove> told = new ArrayList<>();
			problems.stream()
				.limit(TOLD)
				.forEach((problem) -> told
					.add(IllegalMove.of(this.words.text(problem.key(), problem.arguments().toArray()))));
			if (problems.size() > TOLD) {
				told.add(IllegalMove.of(this.words.text("roster.undo.more", problems.size() - TOLD)));
			}
			return told;
		}

	}

}
