package vn.chidao.regulation.text;

/** The levels of a Vietnamese legal text that can be cited. */
public enum ProvisionKind {

	/** Điều of the decision itself. */
	DECISION_ARTICLE,
	/** Chương. */
	CHAPTER,
	/** Mục, a part of a chapter. */
	SECTION,
	/** Điều. */
	ARTICLE,
	/** Khoản, a numbered clause of an article. */
	CLAUSE,
	/** Điểm, a lettered point of a clause. */
	POINT

}
