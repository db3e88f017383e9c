package vn.chidao.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The hand-written schema, as a tree. Extensions count as definitions of the type they
 * extend.
 *
 * @param registry the parsed file
 */
record Contract(TypeDefinitionRegistry registry) {

	static Contract read() {
		return new Contract(new SchemaParser().parse(Path.of("..", "schema.graphqls").toFile()));
	}

	List<SDLDefinition<?>> definitions() {
		return this.registry.getParseOrder()
			.getInOrder()
			.values()
			.stream()
			.flatMap(List::stream)
			.<SDLDefinition<?>>map((definition) -> definition)
			.toList();
	}

	List<TypeDefinition<?>> types() {
		return only(TypeDefinition.class).<TypeDefinition<?>>map((type) -> type).toList();
	}

	List<OwnedField> fields() {
		return only(ImplementingTypeDefinition.class).flatMap(Contract::fieldsOf).toList();
	}

	List<FieldDefinition> mutations() {
		return fields().stream()
			.filter((field) -> field.owner().equals("Mutation"))
			.map(OwnedField::definition)
			.toList();
	}

	List<InputObjectTypeDefinition> inputs() {
		return only(InputObjectTypeDefinition.class).toList();
	}

	List<EnumTypeDefinition> enums() {
		return only(EnumTypeDefinition.class).toList();
	}

	private <T> Stream<T> only(Class<T> kind) {
		return definitions().stream().filter(kind::isInstance).map(kind::cast);
	}

	private static Stream<OwnedField> fieldsOf(ImplementingTypeDefinition<?> type) {
		return type.getFieldDefinitions().stream().map((field) -> new OwnedField(type.getName(), field));
	}

	/**
	 * A field with the name of the type it belongs to.
	 *
	 * @param owner name of the type
	 * @param definition the field
	 */
	record OwnedField(String owner, FieldDefinition definition) {

		String coordinate() {
			return this.owner + "." + this.definition.getName();
		}

	}

}
