package vn.chidao.regulation;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.document.ExtractedText;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.time.LegalTime;

/** Begins drafts of regulations. */
@Service
class DraftStarts {

	private final RegulationGate gate;

	private final DraftSources sources;

	private final DraftDesk desk;

	private final Clock clock;

	DraftStarts(RegulationGate gate, DraftSources sources, DraftDesk desk, Clock clock) {
		this.gate = gate;
		this.sources = sources;
		this.desk = desk;
		this.clock = clock;
	}

	@Transactional
	Outcome<RegulationDraftView> start(StartRegulationDraft act) {
		this.gate.require(RegulationAction.START_REGULATION_DRAFT, act.committeeId());
		if (act.sources() > 1) {
			return Outcome.refused(this.gate.invalid("refusal.draft.sources", "committeeId"));
		}
		Outcome<RegulationDraft.Beginning> beginning = beginning(act);
		RegulationDraft.Beginning found = beginning.value();
		if (found == null) {
			return Outcome.refused(beginning.userErrors());
		}
		RegulationDraft draft = new RegulationDraft(act.committeeId(), found, this.clock.instant());
		return Outcome.done(this.desk.begin(draft));
	}

	private Outcome<RegulationDraft.Beginning> beginning(StartRegulationDraft act) {
		if (act.templateCode() != null) {
			return template(act.templateCode());
		}
		if (act.regulationId() != null) {
			Regulation other = this.sources.repository()
				.findById(act.regulationId().value())
				.orElseThrow(NotFoundException::new);
			return Outcome.done(this.sources.takenOver().copy(other, LegalTime.today(this.clock)));
		}
		if (act.exported() != null) {
			return this.sources.files().exported(act.exported());
		}
		return (act.sources() == 0) ? amendment(act) : read(act);
	}

	private Outcome<RegulationDraft.Beginning> template(String code) {
		return this.sources.library()
			.find(code)
			.map(this.sources.takenOver()::template)
			.map(Outcome::done)
			.orElseGet(() -> Outcome.refused(this.gate.invalid("refusal.regulation.noTemplate", "templateCode", code)));
	}

	private Outcome<RegulationDraft.Beginning> read(StartRegulationDraft act) {
		Outcome<ExtractedText> source = this.gate.source(act.text(), act.fileId());
		ExtractedText text = source.value();
		return (text == null) ? Outcome.refused(source.userErrors())
				: this.sources.files()
					.read(text, (act.fileId() != null) ? "fileId" : "text")
					.map((decision) -> this.sources.files().text(text, decision));
	}

	private Outcome<RegulationDraft.Beginning> amendment(StartRegulationDraft act) {
		Optional<Regulation> base = this.sources.inForce(act.committeeId(), LegalTime.today(this.clock));
		return base
			.map((regulation) -> Outcome
				.done(this.sources.takenOver().amendment(regulation, LegalTime.today(this.clock))))
			.orElseGet(() -> Outcome.refused(this.gate.invalid("refusal.draft.nothingToAmend", "committeeId")));
	}

}
