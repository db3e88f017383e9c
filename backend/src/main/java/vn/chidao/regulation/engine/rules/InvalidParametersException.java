package vn.chidao.regulation.engine.rules;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parameters do not make a rule. Holds every problem, so that a person corrects them all
 * at once.
 */
public class InvalidParametersException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	InvalidParametersException(List<Problem> problems) {
		super(problems.stream()
			.map((problem) -> problem.path() + ": " + problem.kind() + " " + problem.detail())
			.collect(Collectors.joining("; ")));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

	/**
	 * What is wrong with one parameter.
	 *
	 * @param path name of the parameter, with an index for one of a list
	 * @param kind what is wrong
	 * @param detail the value found, or what would be right
	 */
	public record Problem(String path, Kind kind, String detail) {
	}

	/** What can be wrong. */
	public enum Kind {

		MISSING, UNKNOWN_PARAMETER, WRONG_TYPE, UNKNOWN_VALUE, OUT_OF_RANGE, CONTRADICTION

	}

}
