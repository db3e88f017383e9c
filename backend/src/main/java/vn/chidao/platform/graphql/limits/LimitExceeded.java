package vn.chidao.platform.graphql.limits;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.ApiException;

/**
 * A request goes over a limit; nothing of it was executed.
 */
final class LimitExceeded extends ApiException {

	private static final long serialVersionUID = 1L;

	LimitExceeded(String messageKey, Object... arguments) {
		super(ApiErrorCode.BAD_USER_INPUT, messageKey, null, arguments);
	}

}
