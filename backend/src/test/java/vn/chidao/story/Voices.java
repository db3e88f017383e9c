package vn.chidao.story;

import java.util.Locale;
import java.util.Map;

import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;

/**
 * Speaks to the API as the people of a story. Every story has its own people, so that it
 * can be told again on the same database.
 */
class Voices {

	private static final String REFUSALS = """
			userErrors {
				__typename
				message
				... on RuleViolation { citations { label quote } decidedBy wayOut }
			}""";

	private final ApiTester api;

	private final String story;

	/**
	 * The people of one story.
	 * @param api the way to the API
	 * @param story a word that no other story uses
	 */
	Voices(ApiTester api, String story) {
		this.api = api;
		this.story = story;
	}

	/**
	 * A name that only this story knows.
	 * @param name the plain name
	 */
	String named(String name) {
		return name + "-" + this.story;
	}

	/**
	 * Does something as the administrator.
	 * @param mutation which mutation
	 * @param input its input
	 * @param fields what to answer beside the refusals
	 */
	Answer administrate(String mutation, Map<String, ?> input, String fields) {
		return mutate(this.api.asAdmin(), mutation, input, fields);
	}

	/**
	 * Does something as one of the story's people.
	 * @param who the person
	 * @param mutation which mutation
	 * @param input its input
	 * @param fields what to answer beside the refusals
	 */
	Answer act(String who, String mutation, Map<String, ?> input, String fields) {
		return mutate(this.api.as(named(who), Role.MEMBER), mutation, input, fields);
	}

	/**
	 * Asks something as one of the story's people.
	 * @param who the person
	 * @param field the field of {@code Query} that is asked
	 * @param query the rest: arguments and fields
	 */
	Answer ask(String who, String field, String query) {
		return new Answer(field,
				this.api.as(named(who), Role.MEMBER).document("{ " + field + " " + query + " }").execute());
	}

	/**
	 * Asks with a whole document as one of the story's people.
	 * @param who the person
	 * @param field the field of {@code Query} whose answer counts
	 * @param document the document
	 */
	Answer askWhole(String who, String field, String document) {
		return new Answer(field, this.api.as(named(who), Role.MEMBER).document(document).execute());
	}

	private static Answer mutate(GraphQlTester tester, String mutation, Map<String, ?> input, String fields) {
		String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
		String document = "mutation($input: %s!) { %s(input: $input) { %s %s } }".formatted(type, mutation, fields,
				REFUSALS);
		return new Answer(mutation, tester.document(document).variable("input", input).execute());
	}

}
