package vn.chidao.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.persistence.Ids;

/**
 * Makes a well-formed input for any mutation: required fields only, with the ids a test
 * gives and otherwise ids of objects that do not exist.
 */
final class SampleInputs {

	/** Id fields whose name does not tell the type. */
	private static final Map<String, String> TYPES = Map.of("onBehalfOfId", "Agency", "principalId", "Membership",
			"receiverId", "Membership", "leadAgencyId", "Agency", "file", "StoredFile", "fileId", "StoredFile",
			"paperId", "MeetingPaper", "deliveryId", "Delivery", "draftId", "RegulationDraft", "intoId", "Committee");

	private SampleInputs() {
	}

	static Map<String, Object> of(GraphQLInputObjectType type, Map<String, String> ids) {
		Map<String, Object> sample = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
			if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
				sample.put(field.getName(), value(field.getName(), field.getType(), ids));
			}
		}
		return sample;
	}

	private static Object value(String name, GraphQLInputType type, Map<String, String> ids) {
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(bare)) {
			return List.of();
		}
		return switch (bare) {
			case GraphQLInputObjectType input -> of(input, ids);
			case GraphQLEnumType choices -> choices.getValues().getFirst().getName();
			case GraphQLNamedType scalar ->
				Objects.requireNonNullElseGet(ids.get(name), () -> scalar(name, scalar.getName()));
			default -> throw new IllegalStateException(name);
		};
	}

	private static Object scalar(String name, String scalar) {
		return switch (scalar) {
			case "ID" -> GlobalId.encode(typeOf(name), Ids.next());
			case "Int" -> 1;
			case "Boolean" -> true;
			case "Date" -> "2026-11-23";
			case "DateTime" -> "2026-11-23T08:00:00+07:00";
			default -> "Nội dung thử";
		};
	}

	private static String typeOf(String field) {
		String known = TYPES.get(field);
		if (known != null) {
			return known;
		}
		String name = field.substring(0, field.length() - "Id".length());
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
