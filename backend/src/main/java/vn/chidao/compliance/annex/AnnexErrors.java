package vn.chidao.compliance.annex;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.ApiException;
import vn.chidao.platform.text.Messages;

/** Answers that say no, in the same form as those of GraphQL. */
@RestControllerAdvice(assignableTypes = AnnexController.class)
class AnnexErrors {

	private final Messages messages;

	AnnexErrors(Messages messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> handle(ApiException ex) {
		HttpStatus status = switch (ex.code()) {
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case BAD_USER_INPUT -> HttpStatus.BAD_REQUEST;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case CONFLICT -> HttpStatus.CONFLICT;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return answer(status, ex.code(), this.messages.text(ex.messageKey(), ex.arguments()));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> handle(MethodArgumentTypeMismatchException ex) {
		return answer(HttpStatus.BAD_REQUEST, ApiErrorCode.BAD_USER_INPUT,
				this.messages.text("error.argument", ex.getName()));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> handle(MissingServletRequestParameterException ex) {
		return answer(HttpStatus.BAD_REQUEST, ApiErrorCode.BAD_USER_INPUT,
				this.messages.text("error.argument", ex.getParameterName()));
	}

	private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, ApiErrorCode code, String message) {
		return ResponseEntity.status(status)
			.body(Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name())))));
	}

}
