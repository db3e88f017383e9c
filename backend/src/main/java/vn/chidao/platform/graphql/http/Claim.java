package vn.chidao.platform.graphql.http;

/**
 * What a request finds out when it claims its idempotency key.
 */
sealed interface Claim {

	/**
	 * Nobody has used the key: the request runs under it.
	 *
	 * @param principal who sent it
	 * @param key the key
	 */
	record Fresh(String principal, String key) implements Claim {

	}

	/**
	 * The same request is done: its answer is given again.
	 *
	 * @param response the stored answer
	 */
	record Done(String response) implements Claim {

	}

	/** The key was used for another request. */
	record OtherPayload() implements Claim {

	}

	/** The same request is still running. */
	record Busy() implements Claim {

	}

	/**
	 * The same request took effect, but the process ended before its answer was stored.
	 */
	record AnswerLost() implements Claim {

	}

}
