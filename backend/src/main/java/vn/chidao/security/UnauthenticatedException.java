package vn.chidao.security;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.ApiException;

/**
 * Nobody is signed in.
 */
public class UnauthenticatedException extends ApiException {

	private static final long serialVersionUID = 1L;

	UnauthenticatedException() {
		super(ApiErrorCode.UNAUTHENTICATED, "error.unauthenticated", null);
	}

}
