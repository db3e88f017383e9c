package vn.chidao.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who works on drafts of regulations through the API. */
final class Drafting {

	private static final String DRAFT = """
			draft {
				id version state origin number title effectiveFrom issuer supersedes sourceText
				base { notation }
				rules {
					code state type severity explanation confidence validFrom sourceQuality
					parameters { name value inText codes }
					phrases { label anchor start end quote }
				}
				provisions { anchor text label }
				problems { kind isBlocking message ruleCode otherCodes line field cases { id title on } }
				adoption { isDirect viewerCanAdopt needsDecision message citations { label } }
			}
			""";

	private final HttpGraphQlTester api;

	Drafting(HttpGraphQlTester api) {
		this.api = api;
	}

	GraphQlTester.Response start(String committee, Map<String, Object> from) {
		Map<String, Object> input = new HashMap<>(from);
		input.put("committeeId", committee);
		return act("startRegulationDraft", input, DRAFT);
	}

	GraphQlTester.Response act(String mutation, Map<String, Object> input) {
		return act(mutation, input, DRAFT);
	}

	GraphQlTester.Response adopt(Draft draft, Map<String, Object> more) {
		return act("adoptRegulationDraft", draft.with(more), """
				draft { id version state }
				regulation { id notation effectiveFrom rules { type citation { label } } conflicts { code } }
				""");
	}

	GraphQlTester.Response act(String mutation, Map<String, Object> input, String selection) {
		return this.api.document("""
				mutation($input: %sInput!) {
					it: %s(input: $input) {
						%s
						userErrors {
							__typename message path
							... on RuleViolation { ruleType decidedBy wayOut citations { label } }
						}
					}
				}""".formatted(Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1), mutation, selection))
			.variable("input", input)
			.execute();
	}

	GraphQlTester.Response read(String id) {
		return this.api
			.document("query($id: ID!) { it: regulationDraft(id: $id) { ...D } } fragment D on RegulationDraft "
					+ DRAFT.strip().substring("draft ".length()))
			.variable("id", id)
			.execute();
	}

	/** Everything read from the text is right. */
	Draft confirmAll(Draft draft) {
		List<String> open = draft.answer()
			.path("it.draft.rules[?(@.state=='PROPOSED')].code")
			.entityList(String.class)
			.get();
		return done(act("confirmDraftRules", draft.with(Map.of("codes", open))));
	}

	/** The draft in an answer that refuses nothing. */
	static Draft done(GraphQlTester.Response answer) {
		answer.path("it.userErrors")
			.entityList(Object.class)
			.satisfies((errors) -> assertThat(errors).as("refusals").isEmpty());
		return new Draft(answer.path("it.draft.id").entity(String.class).get(),
				answer.path("it.draft.version").entity(Integer.class).get(), answer);
	}

	/**
	 * A draft as it was last answered.
	 *
	 * @param id its id
	 * @param version its version
	 * @param answer the answer
	 */
	record Draft(String id, int version, GraphQlTester.Response answer) {

		Map<String, Object> with(Map<String, ?> more) {
			Map<String, Object> input = new HashMap<>(more);
			input.put("draftId", this.id);
			input.put("expectedVersion", this.version);
			return input;
		}

		List<String> problems() {
			return this.answer.path("it.draft.problems[?(@.isBlocking==true)].kind").entityList(String.class).get();
		}

	}

}
