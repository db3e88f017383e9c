package vn.chidao.security;

/**
 * Something an actor may or may not do. Each module lists its actions in one enum, so
 * that the catalogue of what can be done is typed and complete.
 */
public interface Action {

	/**
	 * The stable name of the action, as the audit trail keeps it:
	 * {@code CONVOKE_MEETING}.
	 * @return the name of the enum constant
	 */
	String name();

	/**
	 * Who may do it.
	 * @return the grant
	 */
	Grant grant();

}
