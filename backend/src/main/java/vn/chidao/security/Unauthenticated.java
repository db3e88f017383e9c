package vn.chidao.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.text.Messages;

/**
 * Answers a request without a valid token in the form of GraphQL over HTTP, so that
 * clients read one kind of error everywhere.
 */
@Component
class Unauthenticated implements AuthenticationEntryPoint {

	private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

	private static final Logger log = LoggerFactory.getLogger(Unauthenticated.class);

	private final Messages messages;

	private final LocaleResolver locales;

	private final JsonMapper json;

	Unauthenticated(Messages messages, LocaleResolver locales, JsonMapper json) {
		this.messages = messages;
		this.locales = locales;
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		boolean outage = cause instanceof AuthenticationServiceException;
		String traceId = UUID.randomUUID().toString();
		if (outage) {
			log.error("Fault {}: nobody can be recognised, {}", traceId, causes(cause));
		}
		response.setStatus((outage ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNAUTHORIZED).value());
		if (!outage) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		}
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean graphQl = accept != null && accept.contains(GRAPHQL_RESPONSE);
		response.setContentType(graphQl ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.json.writeValue(response.getOutputStream(), body(request, outage, traceId));
	}

	// types only: a message may hold the address of a server or a person's data
	private static String causes(Throwable fault) {
		return Stream.iterate(fault, (next) -> next != null, Throwable::getCause)
			.map((each) -> each.getClass().getName())
			.collect(Collectors.joining("; caused by "));
	}

	private Map<String, Object> body(HttpServletRequest request, boolean outage, String traceId) {
		ApiErrorCode code = outage ? ApiErrorCode.INTERNAL : ApiErrorCode.UNAUTHENTICATED;
		String message = this.messages.in(this.locales.resolveLocale(request),
				outage ? "error.unavailable" : "error.unauthenticated");
		Map<String, Object> extensions = Map.of("code", code.name(), "traceId", traceId);
		return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)));
	}

}
