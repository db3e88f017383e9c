package vn.chidao.membership;

/**
 * How one member comes to act for another.
 */
public enum EntrustmentKind {

	/** Some powers, delegated in writing, <i>ủy quyền</i>. */
	DELEGATION,
	/** The head's work while the head is away, <i>thay mặt khi vắng mặt</i>. */
	ACTING,
	/** The head's post itself for a time, <i>giao quyền</i>. */
	INTERIM

}
