package vn.chidao.regulation.engine.terms;

/**
 * What a finding does to the act it was found in; declared strictest first.
 */
public enum Severity {

	/** The act is refused. */
	BLOCK,

	/** The act goes on and the finding is kept. */
	WARN,

	/** Worth knowing. */
	INFO

}
