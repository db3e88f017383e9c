package vn.chidao.membership;

/**
 * How much of their time a member gives.
 */
public enum Capacity {

	/** Beside the main office, <i>kiêm nhiệm</i>. */
	PART_TIME,
	/** Full time, <i>chuyên trách</i>. */
	FULL_TIME

}
