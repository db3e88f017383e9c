package vn.chidao.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import vn.chidao.platform.text.Languages;

/**
 * The API as the demo's people use it: the same documents as over HTTP, in the thread and
 * transaction of the chapter.
 */
@Component
@Profile("demo")
class DemoApi {

	private final ExecutionGraphQlService graphQl;

	DemoApi(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	/** Ask something as the current actor. */
	Answer ask(String document, Map<String, Object> variables) {
		ExecutionGraphQlResponse response = Objects
			.requireNonNull(this.graphQl
				.execute(new DefaultExecutionGraphQlRequest(document, null,
						new HashMap<String, @Nullable Object>(variables), Map.of(), "demo", Languages.VIETNAMESE))
				.block());
		if (!response.getErrors().isEmpty()) {
			throw new IllegalStateException(document + variables + ": " + response.getErrors());
		}
		return new Answer(response.getData());
	}

	/**
	 * Do something as the current actor.
	 * @param mutation name of the mutation
	 * @param selection what to select from its payload
	 * @param input its input
	 * @return the payload
	 * @throws IllegalStateException if it was refused: the story is wrong
	 */
	Answer act(String mutation, String selection, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		Answer payload = ask("mutation($input: " + type + ") { " + mutation + "(input: $input) { " + selection
				+ " userErrors { message path } } }", Map.of("input", input))
			.at(mutation);
		List<Answer> refusals = payload.list("userErrors");
		if (!refusals.isEmpty()) {
			throw new IllegalStateException(mutation + input + ": " + refusals);
		}
		return payload;
	}

}
