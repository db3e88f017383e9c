package vn.chidao.regulation;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.document.ExtractedText;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.draft.DraftConflicts;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.draft.RegulationDraftOrigin;
import vn.chidao.regulation.template.InvalidTemplateException;
import vn.chidao.regulation.template.TemplateFile;
import vn.chidao.regulation.template.TemplateFiles;
import vn.chidao.regulation.text.DecisionParser;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.Problem;

/** Begins drafts from texts and exported files; a bad one is refused with its place. */
@Component
class DraftFiles {

	private static final int LONGEST_FILE = 500_000;

	private final RegulationPreviews previews;

	private final Messages messages;

	DraftFiles(RegulationPreviews previews, Messages messages) {
		this.previews = previews;
		this.messages = messages;
	}

	/** A text that has articles. */
	Outcome<ParsedDecision> read(ExtractedText source, String field) {
		ParsedDecision decision = DecisionParser.parse(source.text());
		List<InvalidInput> obstacles = decision.problems()
			.stream()
			.filter((problem) -> problem.kind() == Problem.Kind.NO_TEXT || problem.kind() == Problem.Kind.NO_ARTICLES)
			.map((problem) -> InvalidInput.of(this.previews.message(problem), field))
			.toList();
		return obstacles.isEmpty() ? Outcome.done(decision) : Outcome.refused(obstacles);
	}

	RegulationDraft.Beginning text(ExtractedText source, ParsedDecision decision) {
		DraftContent content = new DraftContent(new DraftContent.Source(source.text(), decision.problems()),
				DraftReadings.provisions(decision), DraftReadings.proposals(decision, List.of()), List.of());
		return new RegulationDraft.Beginning(RegulationDraftOrigin.TEXT, null, DraftReadings.head(decision), content);
	}

	/** A file that was exported, here or elsewhere. */
	Outcome<RegulationDraft.Beginning> exported(String yaml) {
		if (yaml.length() > LONGEST_FILE) {
			return Outcome
				.refused(InvalidInput.of(this.messages.text("refusal.regulation.tooLong", LONGEST_FILE), "exported"));
		}
		try {
			return Outcome.done(beginning(TemplateFiles.parse("", yaml)));
		}
		catch (InvalidTemplateException ex) {
			return Outcome.refused(InvalidInput.of(told(ex), "exported"));
		}
	}

	private String told(InvalidTemplateException ex) {
		String what = this.messages.text("regulation.file." + ex.fault().name(), ex.detail());
		String place = ex.path().replaceFirst("^\\.", "");
		return (ex.line() > 0) ? this.messages.text("regulation.file.atLine", Integer.toString(ex.line()), place, what)
				: what;
	}

	private static RegulationDraft.Beginning beginning(TemplateFile file) {
		TemplateFile.Identity identity = file.identity();
		TemplateFile.Superseded superseded = identity.supersedes();
		DraftHead head = new DraftHead(identity.number(), identity.symbol(), identity.title(), identity.issuedOn(),
				identity.issuer(), identity.appliesFrom(), (superseded != null) ? superseded.notation() : null,
				identity.sourceQuality());
		List<DraftRule> rules = file.rules()
			.stream()
			.map((rule) -> DraftRule.of(rule, identity.notation(), identity.appliesFrom()))
			.toList();
		return new RegulationDraft.Beginning(RegulationDraftOrigin.FILE, null, head,
				new DraftContent(DraftContent.Source.NONE, file.provisions(), rules,
						DraftConflicts.taken(file.conflicts(), identity.notation())));
	}

}
