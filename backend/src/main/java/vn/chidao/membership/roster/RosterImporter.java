package vn.chidao.membership.roster;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.document.StoredFileId;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Shows what taking a list over would do, and does it, as a whole or not at all.
 */
@Service
class RosterImporter {

	private final Access access;

	private final RosterDesk desk;

	private final RosterRegister register;

	private final InOneGo inOneGo;

	RosterImporter(Access access, RosterDesk desk, RosterRegister register, InOneGo inOneGo) {
		this.access = access;
		this.desk = desk;
		this.register = register;
		this.inOneGo = inOneGo;
	}

	@Transactional(readOnly = true)
	RosterPreviewView preview(CommitteeId committee, StoredFileId file) {
		this.access.require(RosterAction.IMPORT_ROSTER, committee);
		return this.register.words().of(this.desk.assess(committee, file));
	}

	Answer take(ImportRoster act) {
		return this.inOneGo.run(() -> {
			this.access.require(RosterAction.IMPORT_ROSTER, act.committeeId());
			CommitteeView body = this.inOneGo.lock(act.committeeId());
			RosterAssessment assessment = this.desk.assess(body, act.fileId());
			String refusal = refusal(assessment, act.token());
			return (refusal != null) ? refused(assessment, refusal) : write(assessment);
		});
	}

	private static @Nullable String refusal(RosterAssessment assessment, String token) {
		if (!assessment.plan().isClean()) {
			return "roster.refused.problems";
		}
		String current = assessment.token();
		if (current == null) {
			return "roster.refused.nothing";
		}
		return Objects.equals(current, token) ? null : "roster.refused.changed";
	}

	private Answer write(RosterAssessment assessment) {
		RosterRegister.Entered entered = this.register.enter(assessment);
		if (entered.problems().isEmpty()) {
			return new Answer(entered.view(), null, List.of());
		}
		RosterPlan plan = new RosterPlan(assessment.plan().rows(), entered.problems());
		return refused(new RosterAssessment(assessment.file(), assessment.body(), plan), "roster.refused.problems");
	}

	private Answer refused(RosterAssessment assessment, String key) {
		return new Answer(null, this.register.words().of(assessment),
				List.of(IllegalMove.of(this.register.words().text(key))));
	}

	/**
	 * What came of taking a list over.
	 *
	 * @param taken the import, null when refused
	 * @param preview how things stand now, null when done
	 * @param userErrors why it was refused
	 */
	record Answer(@Nullable RosterImportView taken, @Nullable RosterPreviewView preview, List<UserError> userErrors) {

	}

	/** One transaction, which nothing comes of when it was refused. */
	@Service
	static class InOneGo {

		private final TransactionTemplate transaction;

		private final Committees committees;

		InOneGo(TransactionTemplate transaction, Committees committees) {
			this.transaction = transaction;
			this.committees = committees;
		}

		CommitteeView lock(CommitteeId body) {
			return this.committees.lock(body);
		}

		Answer run(Supplier<Answer> work) {
			return this.transaction.execute((status) -> {
				Answer answer = work.get();
				if (!answer.userErrors().isEmpty()) {
					status.setRollbackOnly();
				}
				return answer;
			});
		}

	}

}
