package vn.chidao.regulation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Batch;

/**
 * What takes work to tell of drafts. Drafts that are listed together are of one
 * committee, whose surroundings are read once for each draft that asks for them.
 */
@Controller
class DraftFieldsController {

	private final DraftWords words;

	private final DraftJudgement judgement;

	private final Regulations regulations;

	DraftFieldsController(DraftWords words, DraftJudgement judgement, Regulations regulations) {
		this.words = words;
		this.judgement = judgement;
		this.regulations = regulations;
	}

	@BatchMapping(typeName = "RegulationDraft", field = "rules")
	Map<RegulationDraftView, List<DraftRuleView>> rules(List<RegulationDraftView> drafts) {
		return each(drafts, this.words::rules);
	}

	@BatchMapping(typeName = "RegulationDraft", field = "problems")
	Map<RegulationDraftView, List<DraftProblemView>> problems(List<RegulationDraftView> drafts) {
		return each(drafts, this.judgement.problems()::of);
	}

	@BatchMapping(typeName = "RegulationDraft", field = "adoption")
	Map<RegulationDraftView, DraftAdoptionView> adoption(List<RegulationDraftView> drafts) {
		return each(drafts, this.judgement.adoptions()::of);
	}

	@BatchMapping(typeName = "RegulationDraft", field = "preview")
	Map<RegulationDraftView, DraftPreviewView> preview(List<RegulationDraftView> drafts) {
		return each(drafts, (draft) -> this.judgement.trial().of(draft, this.words.notation(draft)));
	}

	@BatchMapping(typeName = "RegulationDraft", field = "base")
	Map<RegulationDraftView, RegulationView> base(List<RegulationDraftView> drafts) {
		return linked(drafts, (draft) -> draft.links().base());
	}

	@BatchMapping(typeName = "RegulationDraft", field = "regulation")
	Map<RegulationDraftView, RegulationView> regulation(List<RegulationDraftView> drafts) {
		return linked(drafts, (draft) -> draft.links().result());
	}

	private Map<RegulationDraftView, RegulationView> linked(List<RegulationDraftView> drafts,
			Function<RegulationDraftView, @Nullable RegulationId> link) {
		Map<RegulationId, RegulationView> found = this.regulations
			.views(drafts.stream().flatMap((draft) -> Stream.ofNullable(link.apply(draft))).distinct().toList());
		return Batch.of(drafts, link, found);
	}

	private static <T> Map<RegulationDraftView, T> each(List<RegulationDraftView> drafts,
			Function<RegulationDraftView, T> told) {
		return drafts.stream().distinct().collect(Collectors.toMap(Function.identity(), told));
	}

}
