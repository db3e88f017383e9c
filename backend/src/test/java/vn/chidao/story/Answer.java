package vn.chidao.story;

import java.util.ArrayList;
import java.util.List;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API answered to one act or question.
 *
 * @param field the field of the root type that was asked
 * @param response the response
 */
record Answer(String field, GraphQlTester.Response response) {

	private static final String ERRORS = "userErrors";

	/**
	 * The act was done, not refused.
	 */
	Answer done() {
		assertThat(list(ERRORS + "[*].message")).as(this.field).isEmpty();
		return this;
	}

	/**
	 * The act was refused, and the refusal cites a clause.
	 * @param clause as cited, for example {@code Điều 14 khoản 3}
	 */
	Answer refusedUnder(String clause) {
		assertThat(list(ERRORS + "[*].__typename")).as(this.field).contains("RuleViolation");
		assertThat(list(ERRORS + "[*].citations[*].label")).as(this.field)
			.anySatisfy((label) -> assertThat(label).startsWith(clause + " "));
		return this;
	}

	/**
	 * The act was refused before any rule was asked: the person lacks the right.
	 */
	void forbidden() {
		this.response.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	/**
	 * The act was refused in some way, and nothing was done.
	 */
	void isRefused() {
		List<ResponseError> faults = new ArrayList<>();
		this.response.errors().satisfy(faults::addAll);
		if (faults.isEmpty()) {
			assertThat(list(ERRORS + "[*].__typename")).as(this.field).isNotEmpty();
		}
	}

	/**
	 * One text of the answer.
	 * @param path where it stands, below the field
	 */
	String text(String path) {
		return value(path, String.class);
	}

	/**
	 * Whether something holds.
	 * @param path where it stands, below the field
	 */
	boolean is(String path) {
		return value(path, Boolean.class);
	}

	/**
	 * One value of the answer.
	 * @param path where it stands, below the field
	 * @param type its type
	 */
	<T> T value(String path, Class<T> type) {
		return this.response.path(this.field + "." + path).entity(type).get();
	}

	/**
	 * All texts that a path meets.
	 * @param path below the field
	 */
	List<String> list(String path) {
		return this.response.path(this.field + "." + path).entityList(String.class).get();
	}

}
