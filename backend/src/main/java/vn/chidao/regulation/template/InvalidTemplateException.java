package vn.chidao.regulation.template;

import java.io.Serial;

/**
 * A template file is wrong; the message says where.
 */
public class InvalidTemplateException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String path;

	private final Fault fault;

	private final String detail;

	private final int line;

	InvalidTemplateException(String path, Fault fault, String detail) {
		this(path, fault, detail, 0);
	}

	private InvalidTemplateException(String path, Fault fault, String detail, int line) {
		super(path + ": " + fault.words + (detail.isEmpty() ? "" : " " + detail));
		this.path = path;
		this.fault = fault;
		this.detail = detail;
		this.line = line;
	}

	/** The same, once it is known on which line. */
	InvalidTemplateException at(int found) {
		InvalidTemplateException placed = new InvalidTemplateException(this.path, this.fault, this.detail, found);
		placed.initCause(this);
		return placed;
	}

	/**
	 * Where in the file it is wrong.
	 * @return names and places in lists, beginning with what the file is called
	 */
	public String path() {
		return this.path;
	}

	/**
	 * What is wrong.
	 * @return the kind of fault
	 */
	public Fault fault() {
		return this.fault;
	}

	/**
	 * What exactly is wrong.
	 * @return a name or value of the file, or a technical explanation; may be empty
	 */
	public String detail() {
		return this.detail;
	}

	/**
	 * The line it is wrong on.
	 * @return counted from 1; 0 where it is not known
	 */
	public int line() {
		return this.line;
	}

	/** What can be wrong with a file. */
	public enum Fault {

		/** It is not YAML. */
		NOT_YAML("no YAML:"),

		/** A mapping stands elsewhere. */
		NO_MAPPING("a mapping is expected"),

		/** A list with elements stands elsewhere. */
		NO_LIST("a list with elements is expected"),

		/** A name is not known. */
		UNKNOWN_NAME("unknown name"),

		/** A value is not known. */
		UNKNOWN_VALUE("unknown value"),

		/** Something is not there. */
		MISSING("is missing"),

		/** A code occurs twice. */
		TWICE("occurs twice:"),

		/** A rule that does not exist is named. */
		NO_RULE("no rule"),

		/** A provision is neither an article nor has a source. */
		NO_PLACE("neither an article nor a source"),

		/** The parameters of a rule are wrong. */
		PARAMETERS("wrong parameters:"),

		/** Something else. */
		WRONG("wrong:");

		private final String words;

		Fault(String words) {
			this.words = words;
		}

	}

}
