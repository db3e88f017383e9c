package vn.chidao.regulation.engine.terms;

/**
 * How a signature is introduced (Decree 30/2020/NĐ-CP, Article 13).
 */
public enum SigningCapacity {

	/** By whoever has the right to sign, without a prefix. */
	IN_OWN_RIGHT(""),

	/** <i>Thay mặt</i>: the head for a body whose members decide together. */
	ON_BEHALF_OF_COLLECTIVE("TM."),

	/** <i>Ký thay</i>: a deputy for the head. */
	FOR_HEAD("KT."),

	/** <i>Thừa lệnh</i>: somebody below, by order of the head. */
	BY_ORDER("TL."),

	/** <i>Thừa ủy quyền</i>: by a written delegation. */
	BY_AUTHORISATION("TUQ."),

	/** <i>Quyền</i>: whoever is entrusted with the post itself for a time. */
	ACTING("Q.");

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
