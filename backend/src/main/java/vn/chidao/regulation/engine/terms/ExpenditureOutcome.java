package vn.chidao.regulation.engine.terms;

/**
 * What may come of an expenditure for which no norm exists.
 */
public enum ExpenditureOutcome {

	/** <i>Xem xét</i>. */
	CONSIDER,

	/** <i>Vận dụng quy định tương tự</i>. */
	APPLY_SIMILAR_RULE,

	/** <i>Trình cấp có thẩm quyền</i>. */
	SUBMIT_TO_AUTHORITY

}
