package vn.chidao.contract;

import java.util.ArrayList;
import java.util.List;

import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeInfo;
import org.junit.jupiter.api.Test;
import vn.chidao.contract.Contract.OwnedField;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaContractTests {

	private static final Contract CONTRACT = Contract.read();

	@Test
	void everythingIsDescribed() {
		List<String> silent = new ArrayList<>();
		CONTRACT.types()
			.stream()
			.filter((type) -> !(type instanceof SDLExtensionDefinition))
			.forEach((type) -> require(silent, type.getName(), (AbstractDescribedNode<?>) type));
		CONTRACT.fields().forEach((field) -> requireWithArguments(silent, field));
		CONTRACT.inputs()
			.forEach((input) -> input.getInputValueDefinitions()
				.forEach((value) -> require(silent, input.getName() + "." + value.getName(), value)));
		CONTRACT.enums()
			.forEach((type) -> type.getEnumValueDefinitions()
				.forEach((value) -> require(silent, type.getName() + "." + value.getName(), value)));
		assertThat(silent).as("without a description").isEmpty();
	}

	@Test
	void aMutationTakesOneInputAndAnswersWithItsPayload() {
		for (FieldDefinition mutation : CONTRACT.mutations()) {
			String name = Character.toUpperCase(mutation.getName().charAt(0)) + mutation.getName().substring(1);
			assertThat(mutation.getInputValueDefinitions()).as(mutation.getName())
				.singleElement()
				.satisfies((argument) -> assertThat(argument.getName()).isEqualTo("input"))
				.satisfies((argument) -> assertThat(print(argument.getType())).isEqualTo(name + "Input!"));
			assertThat(print(mutation.getType())).isEqualTo(name + "Payload!");
		}
	}

	@Test
	void aPayloadSaysWhyAndItsObjectMayBeMissing() {
		for (FieldDefinition mutation : CONTRACT.mutations()) {
			String payload = TypeInfo.typeInfo(mutation.getType()).getName();
			List<OwnedField> fields = CONTRACT.fields()
				.stream()
				.filter((field) -> field.owner().equals(payload))
				.toList();
			assertThat(fields).as(payload)
				.anySatisfy((field) -> assertThat(print(field.definition())).isEqualTo("userErrors: [UserError!]!"))
				.allSatisfy((field) -> assertThat(print(field.definition().getType())).matches("\\[.*|.*[^!]"));
		}
	}

	@Test
	void aConnectionAsksHowManyAreWanted() {
		List<String> unbounded = CONTRACT.fields()
			.stream()
			.filter((field) -> TypeInfo.typeInfo(field.definition().getType()).getName().endsWith("Connection"))
			.filter((field) -> field.definition()
				.getInputValueDefinitions()
				.stream()
				.noneMatch(
						(argument) -> argument.getName().equals("first") && print(argument.getType()).equals("Int!")))
			.map(OwnedField::coordinate)
			.toList();
		assertThat(unbounded).as("connections without first: Int!").isEmpty();
	}

	@Test
	void theScalarsAreKnownAndNoneIsAnything() {
		assertThat(CONTRACT.registry().scalars().values()).filteredOn((scalar) -> !isBuiltIn(scalar))
			.extracting(ScalarTypeDefinition::getName)
			.containsExactlyInAnyOrder("Date", "DateTime");
	}

	private static boolean isBuiltIn(ScalarTypeDefinition scalar) {
		return List.of("Int", "Float", "String", "Boolean", "ID").contains(scalar.getName());
	}

	private static void requireWithArguments(List<String> silent, OwnedField field) {
		require(silent, field.coordinate(), field.definition());
		for (InputValueDefinition argument : field.definition().getInputValueDefinitions()) {
			require(silent, field.coordinate() + "(" + argument.getName() + ":)", argument);
		}
	}

	private static void require(List<String> silent, String coordinate, AbstractDescribedNode<?> node) {
		if (node.getDescription() == null || node.getDescription().getContent().isBlank()) {
			silent.add(coordinate);
		}
	}

	private static String print(Type<?> type) {
		return AstPrinter.printAst(type);
	}

	private static String print(FieldDefinition field) {
		return field.getName() + ": " + print(field.getType());
	}

}
