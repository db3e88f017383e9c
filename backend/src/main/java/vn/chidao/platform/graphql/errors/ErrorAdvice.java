package vn.chidao.platform.graphql.errors;

import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import jakarta.validation.ConstraintViolationException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ControllerAdvice;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.ApiException;

/**
 * Turns every exception of a data fetcher into a top-level error with a code.
 */
@ControllerAdvice
class ErrorAdvice {

	private final ApiErrors errors;

	private final FaultLog faults;

	ErrorAdvice(ApiErrors errors, FaultLog faults) {
		this.errors = errors;
		this.faults = faults;
	}

	@GraphQlExceptionHandler
	GraphQLError handle(ApiException ex, DataFetchingEnvironment environment) {
		return this.errors.at(environment, ex.code(), ex.messageKey(), ex.arguments());
	}

	@GraphQlExceptionHandler
	GraphQLError handle(BindException ex, DataFetchingEnvironment environment) {
		String fields = ex.getFieldErrors().stream().map(FieldError::getField).collect(Collectors.joining(", "));
		return this.errors.at(environment, ApiErrorCode.BAD_USER_INPUT, "error.argument", fields);
	}

	@GraphQlExceptionHandler
	GraphQLError handle(ConstraintViolationException ex, DataFetchingEnvironment environment) {
		String fields = ex.getConstraintViolations()
			.stream()
			.map((violation) -> violation.getPropertyPath().toString())
			.collect(Collectors.joining(", "));
		return this.errors.at(environment, ApiErrorCode.BAD_USER_INPUT, "error.argument", fields);
	}

	@GraphQlExceptionHandler
	GraphQLError handle(ConcurrencyFailureException ex, DataFetchingEnvironment environment) {
		return this.errors.at(environment, ApiErrorCode.CONFLICT, "error.conflict");
	}

	@GraphQlExceptionHandler
	GraphQLError handle(AccessDeniedException ex, DataFetchingEnvironment environment) {
		return this.errors.at(environment, ApiErrorCode.FORBIDDEN, "error.forbidden");
	}

	@GraphQlExceptionHandler
	GraphQLError handle(AuthenticationException ex, DataFetchingEnvironment environment) {
		return this.errors.at(environment, ApiErrorCode.UNAUTHENTICATED, "error.unauthenticated");
	}

	@GraphQlExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class,
			RecoverableDataAccessException.class, TransientDataAccessResourceException.class,
			QueryTimeoutException.class, TransactionSystemException.class })
	GraphQLError handleOutage(Exception ex, DataFetchingEnvironment environment) {
		this.faults.record(ex, environment.getExecutionId().toString());
		return this.errors.at(environment, ApiErrorCode.INTERNAL, "error.unavailable");
	}

	@GraphQlExceptionHandler
	GraphQLError handle(Exception ex, DataFetchingEnvironment environment) {
		this.faults.record(ex, environment.getExecutionId().toString());
		return this.errors.at(environment, ApiErrorCode.INTERNAL, "error.internal");
	}

}
