package vn.chidao.platform.graphql.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;

import vn.chidao.support.process.Project;

/**
 * The documents that the web client sends, put together from its sources as the client
 * does it: an operation, the fragments it spreads, and the name of the type wherever
 * fields are chosen, which its cache asks for.
 */
final class ClientDocuments {

	private static final Path SOURCES = Project.frontend().resolve("src");

	private static final Pattern TAGGED = Pattern.compile("\\bgraphql\\(\\s*`([^`]*)`");

	private static final Pattern TAG = Pattern.compile("\\bgraphql\\(");

	private final Map<String, OperationDefinition> operations = new TreeMap<>();

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private ClientDocuments() {
	}

	static ClientDocuments read() throws IOException {
		ClientDocuments documents = new ClientDocuments();
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter(ClientDocuments::isSource).toList()) {
				documents.add(file, Files.readString(file));
			}
		}
		return documents;
	}

	Set<String> names() {
		return this.operations.keySet();
	}

	/**
	 * The text that is sent for an operation.
	 * @param name the operation
	 * @return the operation and all its fragments
	 */
	String sent(String name) {
		OperationDefinition operation = operation(name);
		Set<String> spread = new LinkedHashSet<>();
		collect(operation.getSelectionSet(), spread);
		Document.Builder document = Document.newDocument()
			.definition(operation.transform((it) -> it.selectionSet(below(operation.getSelectionSet()).build())));
		for (String each : spread) {
			FragmentDefinition fragment = fragment(each);
			document.definition(fragment.transform((it) -> it.selectionSet(typed(fragment.getSelectionSet()))));
		}
		return AstPrinter.printAstCompact(document.build());
	}

	/**
	 * The variables of an operation that tell a number, each with the same value.
	 * @param name the operation
	 * @param value the value
	 * @return the variables
	 */
	Map<String, Object> numbers(String name, int value) {
		return operation(name).getVariableDefinitions()
			.stream()
			.filter((variable) -> AstPrinter.printAst(variable.getType()).startsWith("Int"))
			.collect(Collectors.toMap((variable) -> variable.getName(), (variable) -> value));
	}

	// tests of the client and what is generated from these sources hold no documents of
	// their own
	private static boolean isSource(Path file) {
		String path = file.toString().replace('\\', '/');
		return path.matches(".*\\.tsx?") && !path.matches(".*(\\.test\\.tsx?|/src/gql/.*)");
	}

	private void add(Path file, String source) {
		List<String> texts = TAGGED.matcher(source).results().map((found) -> found.group(1)).toList();
		if (texts.size() != TAG.matcher(source).results().count()) {
			throw new IllegalStateException("%s holds a document that cannot be read".formatted(file));
		}
		for (String text : texts) {
			Document document = Parser.parse(text);
			document.getDefinitionsOfType(OperationDefinition.class)
				.forEach((operation) -> this.operations.put(operation.getName(), operation));
			document.getDefinitionsOfType(FragmentDefinition.class)
				.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
		}
	}

	private OperationDefinition operation(String name) {
		return Objects.requireNonNull(this.operations.get(name), name);
	}

	private FragmentDefinition fragment(String name) {
		return Objects.requireNonNull(this.fragments.get(name), name);
	}

	private void collect(SelectionSet set, Set<String> spread) {
		for (Selection<?> selection : set.getSelections()) {
			switch (selection) {
				case FragmentSpread each when spread.add(each.getName()) ->
					collect(fragment(each.getName()).getSelectionSet(), spread);
				case Field field when field.getSelectionSet() != null -> collect(field.getSelectionSet(), spread);
				case InlineFragment inline -> collect(inline.getSelectionSet(), spread);
				default -> {
				}
			}
		}
	}

	private static SelectionSet typed(SelectionSet set) {
		return below(set).selection(Field.newField("__typename").build()).build();
	}

	private static SelectionSet.Builder below(SelectionSet set) {
		SelectionSet.Builder all = SelectionSet.newSelectionSet();
		for (Selection<?> selection : set.getSelections()) {
			all.selection(switch (selection) {
				case Field field when field.getSelectionSet() != null ->
					field.transform((it) -> it.selectionSet(typed(field.getSelectionSet())));
				case InlineFragment inline ->
					inline.transform((it) -> it.selectionSet(typed(inline.getSelectionSet())));
				default -> selection;
			});
		}
		return all;
	}

}
