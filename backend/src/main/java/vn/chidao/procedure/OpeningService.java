package vn.chidao.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.document.StoredFileId;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.Way;

/**
 * Brings matters forward: words, way, right, change, record.
 */
@Service
class OpeningService {

	private final CaseDesk desk;

	private final CaseRules rules;

	private final CaseChecks checks;

	private final ProcedureChronicle chronicle;

	OpeningService(CaseDesk desk, CaseRules rules, CaseChecks checks, ProcedureChronicle chronicle) {
		this.desk = desk;
		this.rules = rules;
		this.checks = checks;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<ProcedureCaseView> open(OpenProcedureCase act) {
		Standing standing = this.desk.insider(act.committeeId());
		CaseMatter matter = CaseMatter.of(standing.place(), act, this.desk.today());
		CommitteeRules told = this.rules.of(new RulesOn(standing.place().committee(), this.desk.today()));
		Optional<Way> way = told.inForce().procedures().way(matter.facts());
		List<UserError> problems = new ArrayList<>();
		if (way.isEmpty()) {
			problems.add(this.checks.silent(act.kind()));
		}
		way.flatMap((known) -> refusal(known, matter, told, standing)).ifPresent(problems::add);
		problems.addAll(this.checks.opening(act, matter));
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		ProcedureCase opened = ProcedureCase.open(opening(act, matter, basis(told, way.orElseThrow()), standing),
				way.orElseThrow());
		if (act.subjectId() != null) {
			opened.concern(CaseSubject.of(act.subjectId()));
		}
		opened.attach(act.fileIds().stream().map(StoredFileId::value).toList());
		ProcedureCaseView view = this.desk.keep(opened);
		this.chronicle.opened(view);
		return Outcome.done(view);
	}

	/** Only where opening is the first step does it need the right to take it. */
	private static Optional<UserError> refusal(Way way, CaseMatter matter, CommitteeRules told, Standing standing) {
		Way.Stage first = way.stages().getFirst();
		return first.isOpening()
				? CaseRules.refusal(new CaseRules.Asked(first, way.rules(), matter.kind()), told, standing.capacities())
				: Optional.empty();
	}

	private CaseBasis basis(CommitteeRules told, Way way) {
		@Nullable UUID regulation = told.regulation().map((inForce) -> inForce.id().value()).orElse(null);
		return new CaseBasis(this.desk.today(), regulation,
				way.rules().stream().map(RuleDefinition::code).findFirst().orElse(null));
	}

	private ProcedureCase.Opening opening(OpenProcedureCase act, CaseMatter matter, CaseBasis basis,
			Standing standing) {
		return new ProcedureCase.Opening(matter, basis, CaseDemand.of(act), act.title().strip(), act.content().strip(),
				CaseDesk.acting(standing), this.desk.now());
	}

}
