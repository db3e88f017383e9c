package vn.chidao.platform.graphql.limits;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document: first its text, because validating a hostile document may cost
 * more than executing an honest one, then against the schema.
 */
final class DocumentChecker {

	private final LimitsProperties limits;

	private final ParserOptions parserOptions;

	DocumentChecker(LimitsProperties limits) {
		this.limits = limits;
		this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.maxTokens()));
	}

	ParserOptions parserOptions() {
		return this.parserOptions;
	}

	/**
	 * Parse, measure and validate a document.
	 * @param text the document
	 * @param schema the schema to measure cost by
	 * @param validate parses and validates as the engine wants it
	 * @return the measured document
	 * @throws LimitExceeded if it goes over a limit
	 */
	CheckedDocument check(String text, GraphQLSchema schema, Supplier<PreparsedDocumentEntry> validate) {
		Document document = parse(text);
		OperationDefinition operation = (document != null) ? measure(document) : null;
		PreparsedDocumentEntry entry = validate.get();
		if (document == null || operation == null || entry.hasErrors()) {
			return CheckedDocument.invalid(entry);
		}
		CostCompiler compiler = new CostCompiler(schema, operation);
		return new CheckedDocument(entry, compiler.operation(operation), compiler.fragments(document),
				introspects(document));
	}

	// a syntax error is reported by the engine itself, with its place
	private @Nullable Document parse(String text) {
		try {
			return Parser.parse(
					ParserEnvironment.newParserEnvironment().document(text).parserOptions(this.parserOptions).build());
		}
		catch (InvalidSyntaxException ex) {
			return null;
		}
	}

	private @Nullable OperationDefinition measure(Document document) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() > 1) {
			throw new LimitExceeded("error.limit.operations");
		}
		limit(directives(document), this.limits.maxDirectives(), "error.limit.directives");
		if (operations.isEmpty()) {
			return null;
		}
		OperationDefinition operation = operations.getFirst();
		DocumentShape shape = new DocumentShape(document);
		limit(shape.depth(operation), this.limits.maxDepth(), "error.limit.depth");
		limit(shape.aliases(operation), this.limits.maxAliases(), "error.limit.aliases");
		limit(shape.rootFields(operation), this.limits.maxRootFields(), "error.limit.rootFields");
		return operation;
	}

	private static void limit(int measured, int most, String messageKey) {
		if (measured > most) {
			throw new LimitExceeded(messageKey, most);
		}
	}

	private static int directives(Document document) {
		AtomicInteger count = new AtomicInteger();
		visit(document, (node) -> {
			if (node instanceof DirectivesContainer<?> container) {
				count.addAndGet(container.getDirectives().size());
			}
		});
		return count.get();
	}

	private static boolean introspects(Document document) {
		AtomicInteger count = new AtomicInteger();
		visit(document, (node) -> {
			if (node instanceof Field field && DocumentShape.introspects(field)) {
				count.incrementAndGet();
			}
		});
		return count.get() > 0;
	}

	private static void visit(Node<?> node, Consumer<Node<?>> visitor) {
		visitor.accept(node);
		for (Node<?> child : node.getChildren()) {
			visit(child, visitor);
		}
	}

}
