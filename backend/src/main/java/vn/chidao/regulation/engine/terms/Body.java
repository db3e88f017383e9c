package vn.chidao.regulation.engine.terms;

/**
 * The bodies a regulation speaks of, seen from the regulation itself.
 */
public enum Body {

	/** The body the regulation is made for: a steering committee or a task force. */
	COMMITTEE,

	/** The helper team (<i>Tổ giúp việc</i>) that assists it. */
	HELPER,

	/** A working group of the body. */
	GROUP,

	/** The standing section (<i>Bộ phận thường trực</i>) of the body. */
	SECTION

}
