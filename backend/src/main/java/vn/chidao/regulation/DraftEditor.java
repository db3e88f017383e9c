package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.document.ExtractedText;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.draft.DraftRuleState;
import vn.chidao.regulation.text.ParsedDecision;

/** Changes the identity and the text of drafts, and gives them up. */
@Service
class DraftEditor {

	private final DraftDesk desk;

	private final RegulationGate gate;

	private final DraftFiles files;

	DraftEditor(DraftDesk desk, RegulationGate gate, DraftFiles files) {
		this.desk = desk;
		this.gate = gate;
		this.files = files;
	}

	@Transactional
	Outcome<RegulationDraftView> revise(DraftChange.ReviseRegulationDraft act) {
		return this.desk.change(act, "Sửa dự thảo quy chế", (draft) -> {
			List<InvalidInput> errors = tooLong(act.head());
			if (errors.isEmpty()) {
				draft.revise(act.head());
			}
			return errors;
		});
	}

	@Transactional
	Outcome<RegulationDraftView> replaceText(DraftChange.ReplaceDraftText act) {
		return this.desk.change(act, "Sửa dự thảo quy chế", (draft) -> {
			Outcome<ExtractedText> source = this.gate.source(act.text(), act.fileId());
			ExtractedText text = source.value();
			if (text == null) {
				return source.userErrors();
			}
			Outcome<ParsedDecision> read = this.files.read(text, (act.fileId() != null) ? "fileId" : "text");
			Optional.ofNullable(read.value())
				.ifPresent((decision) -> draft.revise(replaced(draft.content(), text, decision)));
			return read.userErrors();
		});
	}

	/** What somebody decided on stays; what nobody looked at is read anew. */
	private static DraftContent replaced(DraftContent known, ExtractedText text, ParsedDecision decision) {
		List<DraftRule> rules = new ArrayList<>(
				known.rules().stream().filter((rule) -> rule.reading().state() != DraftRuleState.PROPOSED).toList());
		rules.addAll(DraftReadings.proposals(decision, rules));
		return new DraftContent(new DraftContent.Source(text.text(), decision.problems()),
				DraftReadings.provisions(decision), rules, known.conflicts());
	}

	@Transactional
	Outcome<RegulationDraftView> discard(DraftChange.DiscardRegulationDraft act) {
		Outcome<RegulationDraft> taken = this.desk.take(RegulationAction.DISCARD_REGULATION_DRAFT, act.draftId(),
				act.expectedVersion());
		return taken.map((draft) -> {
			draft.discard();
			return this.desk.keep(RegulationAction.DISCARD_REGULATION_DRAFT, draft, "Bỏ dự thảo quy chế");
		});
	}

	private List<InvalidInput> tooLong(DraftHead head) {
		return Stream
			.of(this.gate.tooLong(head.number(), 20, "number"), this.gate.tooLong(head.symbol(), 60, "symbol"),
					this.gate.tooLong(head.title(), 1000, "title"), this.gate.tooLong(head.issuer(), 1000, "issuer"),
					this.gate.tooLong(head.supersedes(), 100, "supersedes"))
			.flatMap(Optional::stream)
			.toList();
	}

}
