package vn.chidao.regulation.engine.terms;

/**
 * What people bring before the leaders of their body of their own accord, or when asked.
 */
public enum IssueKind {

	/** <i>Vấn đề phát sinh, khó khăn, vướng mắc</i>. */
	ISSUE,

	/** <i>Sáng kiến, giải pháp, kiến nghị</i>. */
	PROPOSAL,

	/** <i>Ý kiến đóng góp</i>. */
	OPINION

}
