package vn.chidao.committee;

/**
 * What a decision did to a body.
 */
public enum CommitteeDecisionKind {

	/** Set it up, <i>thành lập</i>. */
	ESTABLISHMENT,
	/** Made up its membership anew, <i>kiện toàn</i>. */
	RECONSTITUTION,
	/** Gave it another name, <i>đổi tên</i>. */
	RENAMING,
	/** Ended it by merging it into another body, <i>sáp nhập</i>. */
	MERGER,
	/** Merged another body into it. */
	ABSORPTION,
	/** Ended it, <i>giải thể</i>. */
	DISSOLUTION

}
