package vn.chidao.platform.graphql.errors;

import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.text.Messages;

/**
 * Makes top-level errors: a localised message, a code that is not, and a trace id.
 */
@Component
public class ApiErrors {

	private final Messages messages;

	ApiErrors(Messages messages) {
		this.messages = messages;
	}

	/**
	 * An error of one field.
	 * @param environment where it happened
	 * @param code what kind it is
	 * @param messageKey the key of its text
	 * @param arguments what fills the text
	 * @return the error
	 */
	public GraphQLError at(DataFetchingEnvironment environment, ApiErrorCode code, String messageKey,
			Object... arguments) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.DataFetchingException)
			.message("%s", this.messages.text(messageKey, arguments))
			.extensions(extensions(code, environment.getExecutionId().toString()))
			.build();
	}

	/**
	 * An error of the whole request.
	 * @param requestId the id of the request
	 * @param code what kind it is
	 * @param messageKey the key of its text
	 * @param arguments what fills the text
	 * @return the error
	 */
	public GraphQLError of(String requestId, ApiErrorCode code, String messageKey, Object... arguments) {
		return GraphqlErrorBuilder.newError()
			.errorType(ErrorType.ExecutionAborted)
			.message("%s", this.messages.text(messageKey, arguments))
			.extensions(extensions(code, requestId))
			.build();
	}

	static Map<String, Object> extensions(ApiErrorCode code, String traceId) {
		return Map.of("code", code.name(), "traceId", traceId);
	}

}
