package vn.chidao.regulation.engine.terms;

/**
 * Where a rule comes from.
 */
public enum Layer {

	/** The committee's own regulation; its rules may block. */
	REGULATION,

	/** Rules above all regulations; they never block. */
	NATIONAL

}
