package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.document.ExtractedText;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
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
			List<UserError> errors = tooLong(act.head());
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

	private List<UserError> tooLong(DraftHead head) {
		List<UserError> errors = new ArrayList<>();
		tooLong(head.number(), 20, "number").ifPresent(errors::add);
		tooLong(head.symbol(), 60, "symbol").ifPresent(errors::add);
		tooLong(head.title(), 1000, "title").ifPresent(errors::add);
		tooLong(head.issuer(), 1000, "issuer").ifPresent(errors::add);
		tooLong(head.supersedes(), 100, "supersedes").ifPresent(errors::add);
		return errors;
	}

	private Optional<InvalidInput> tooLong(@Nullable String text, int most, String field) {
		return (text == null || text.length() <= most) ? Optional.empty()
				: Optional.of(this.gate.invalid("refusal.regulation.tooLong", field, most));
	}

}
