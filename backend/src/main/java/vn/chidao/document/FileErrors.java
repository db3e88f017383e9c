package vn.chidao.document;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.ApiException;
import vn.chidao.platform.text.Messages;

/**
 * Answers of the REST endpoints that say no, in the same form as those of GraphQL.
 */
@RestControllerAdvice
class FileErrors {

	private final Messages messages;

	private final FileProperties properties;

	FileErrors(Messages messages, FileProperties properties) {
		this.messages = messages;
		this.properties = properties;
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> handle(ApiException ex) {
		HttpStatus status = switch (ex.code()) {
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			// an id that is not one is just as unknown
			case NOT_FOUND, BAD_USER_INPUT -> HttpStatus.NOT_FOUND;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case CONFLICT -> HttpStatus.CONFLICT;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return answer(status, ex.code(), this.messages.text(ex.messageKey(), ex.arguments()));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> handle(UploadRefused ex) {
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, ApiErrorCode.BAD_USER_INPUT,
				this.messages.text(ex.messageKey()));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> handle(MaxUploadSizeExceededException ex) {
		return answer(HttpStatus.CONTENT_TOO_LARGE, ApiErrorCode.BAD_USER_INPUT,
				this.messages.text("refusal.file.size", this.properties.maxSize().toMegabytes()));
	}

	private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, ApiErrorCode code, String message) {
		return ResponseEntity.status(status)
			.body(Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name())))));
	}

}
