package vn.chidao.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The helper team prepares an amendment of the committee's regulation: notice three
 * working days ahead instead of two. Its number is still to come.
 */
@Component
@Profile("demo")
@Order(130)
class AmendmentChapter implements DemoChapter {

	private static final String DRAFTS = """
			query($committee: ID!) { regulationDrafts(committeeId: $committee) { id } }""";

	private static final String DRAFT = "draft { id version rules { code type } }";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	AmendmentChapter(DemoApi api, Stage stage, Ensemble ensemble) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
	}

	@Override
	public boolean isTold() {
		return !this.stage.as(DemoUser.TOTRUONG, () -> this.api.ask(DRAFTS, Map.of("committee", committee())))
			.list("regulationDrafts")
			.isEmpty();
	}

	@Override
	public void tell() {
		this.stage.as(DemoUser.TOTRUONG, () -> {
			Answer draft = this.api.act("startRegulationDraft", DRAFT, Map.of("committeeId", committee())).at("draft");
			String notice = draft.list("rules")
				.stream()
				.filter((rule) -> rule.text("type").equals("NOTICE_PERIOD"))
				.findFirst()
				.map((rule) -> rule.text("code"))
				.orElseThrow();
			return this.api.act("reviseDraftRule", DRAFT, Map.of("draftId", draft.text("id"), "expectedVersion",
					draft.number("version"), "code", notice, "content", Map.of("rule", threeDays())));
		});
	}

	private static Map<String, Object> threeDays() {
		return Map.of("type", "NOTICE_PERIOD", "phrases", List.of(), "parameters",
				List.of(Map.of("name", "minWorkingDays", "values", List.of("3")),
						Map.of("name", "written", "values", List.of("true")),
						Map.of("name", "requireDocuments", "values", List.of("true"))));
	}

	private String committee() {
		return this.ensemble.committee().globalId();
	}

}
