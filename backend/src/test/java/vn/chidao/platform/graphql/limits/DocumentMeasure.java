package vn.chidao.platform.graphql.limits;

import java.util.Map;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * Measures documents as the server does, against a schema of which nothing is executed.
 */
final class DocumentMeasure {

	private final GraphQLSchema schema;

	private final DocumentChecker checker;

	DocumentMeasure(TypeDefinitionRegistry types, LimitsProperties limits) {
		this.schema = new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
		this.checker = new DocumentChecker(limits);
	}

	CheckedDocument check(String document) {
		return this.checker.check(document, this.schema, () -> validate(document));
	}

	private PreparsedDocumentEntry validate(String document) {
		ExecutionInput input = ExecutionInput.newExecutionInput(document)
			.graphQLContext(Map.of(ParserOptions.class, this.checker.parserOptions()))
			.build();
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(this.schema, input);
		return result.isFailure() ? new PreparsedDocumentEntry(result.getErrors())
				: new PreparsedDocumentEntry(result.getDocument());
	}

}
