package vn.chidao.support;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Sends mutations that take one input. The answer is called {@code it} and always has the
 * refusals.
 */
public final class Mutation {

	private Mutation() {
	}

	/**
	 * Somebody acts.
	 * @param who who
	 * @param mutation the name of the mutation, after which its input type is named
	 * @param selection what the answer selects besides the refusals
	 * @param input the input
	 * @return the answer
	 */
	public static GraphQlTester.Response send(GraphQlTester who, String mutation, String selection,
			Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return who.document("""
				mutation($input: %s) {
					it: %s(input: $input) { %s userErrors { __typename code message path } }
				}""".formatted(type, mutation, selection)).variable("input", input).execute();
	}

	/**
	 * Make sure that it was not refused.
	 * @param answer the answer
	 * @return the answer
	 */
	public static GraphQlTester.Response done(GraphQlTester.Response answer) {
		answer.path("it.userErrors").entityList(Object.class).hasSize(0);
		return answer;
	}

	/**
	 * Where the input was wrong.
	 * @param answer the answer
	 * @return the path of the first refusal
	 */
	public static List<String> refusedPath(GraphQlTester.Response answer) {
		return answer.path("it.userErrors[0].path").entityList(String.class).get();
	}

	/**
	 * Why it was refused.
	 * @param answer the answer
	 * @return the message of the first refusal
	 */
	public static String refusal(GraphQlTester.Response answer) {
		return answer.path("it.userErrors[0].message").entity(String.class).get();
	}

}
