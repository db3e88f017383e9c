package vn.chidao.regulation.engine.terms;

/**
 * How a signature is introduced (Decree 30/2020/NĐ-CP, Article 13).
 */
public enum SigningCapacity {

	/** By whoever has the right to sign, without a prefix. */
	IN_OWN_RIGHT(""),

	/** <i>Ký thay</i>: a deputy for the head. */
	FOR_HEAD("KT."),

	/** <i>Thừa ủy quyền</i>: by a written delegation. */
	BY_AUTHORISATION("TUQ.");

	private final String prefix;

	SigningCapacity(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * What stands before the title.
	 * @return the abbreviation, or nothing
	 */
	public String prefix() {
		return this.prefix;
	}

}
