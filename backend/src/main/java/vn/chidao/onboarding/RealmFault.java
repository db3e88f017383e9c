package vn.chidao.onboarding;

/**
 * The identity provider did not do what it was asked.
 */
class RealmFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	RealmFault(Kind kind, Throwable cause) {
		super(kind.name(), cause);
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

	/** What went wrong. */
	enum Kind {

		/** It does not answer, or answers that it cannot. */
		UNREACHABLE("onboarding.realm.down"),
		/** It refuses our client. */
		REFUSED("onboarding.realm.refused"),
		/** It takes our client, but not what we say of the account. */
		DATA("onboarding.realm.data"),
		/** There is such an account already. */
		CONFLICT("onboarding.email.taken"),
		/** It cannot send the message. */
		MAIL("onboarding.mail.failed");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		String messageKey() {
			return this.key;
		}

	}

}
