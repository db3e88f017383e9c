package vn.chidao.platform.graphql.wiring;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

import vn.chidao.platform.time.LegalTime;

/**
 * {@code Date} is a {@link LocalDate}; {@code DateTime} is an {@link Instant}, written
 * with the offset of Vietnam.
 */
final class TemporalScalars {

	static final GraphQLScalarType DATE = scalar("Date", LocalDate.class, LocalDate::parse, LocalDate::toString);

	static final GraphQLScalarType DATE_TIME = scalar("DateTime", Instant.class,
			(text) -> OffsetDateTime.parse(text).toInstant(), (instant) -> DateTimeFormatter.ISO_OFFSET_DATE_TIME
				.format(instant.atZone(LegalTime.VIETNAM).toOffsetDateTime()));

	private TemporalScalars() {
	}

	private static <T> GraphQLScalarType scalar(String name, Class<T> type, Function<String, T> parser,
			Function<T, String> writer) {
		return GraphQLScalarType.newScalar().name(name).coercing(new TemporalCoercing<>(type, parser, writer)).build();
	}

	private record TemporalCoercing<T>(Class<T> type, Function<String, T> parser,
			Function<T, String> writer) implements Coercing<T, String> {

		@Override
		public String serialize(Object value, GraphQLContext context, Locale locale) {
			if (!this.type.isInstance(value)) {
				throw new CoercingSerializeException("Expected " + this.type.getSimpleName());
			}
			return this.writer.apply(this.type.cast(value));
		}

		@Override
		public T parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return this.parser.apply(input.toString());
			}
			catch (DateTimeException ex) {
				throw new CoercingParseValueException("Expected an ISO 8601 value", ex);
			}
		}

		@Override
		public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			try {
				if (input instanceof StringValue text && text.getValue() != null) {
					return this.parser.apply(text.getValue());
				}
			}
			catch (DateTimeException ex) {
				throw new CoercingParseLiteralException("Expected an ISO 8601 value", ex);
			}
			throw new CoercingParseLiteralException("Expected a string");
		}

		@Override
		public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
			return StringValue.of(serialize(input, context, locale));
		}

	}

}
