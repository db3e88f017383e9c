package vn.chidao.platform.graphql.limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the cost of a valid document against the schema.
 */
final class CostCompiler {

	private static final Set<String> SIZE_ARGUMENTS = Set.of("first", "last", "ids");

	private final GraphQLSchema schema;

	private final Map<String, Value<?>> defaults = new HashMap<>();

	CostCompiler(GraphQLSchema schema, OperationDefinition operation) {
		this.schema = schema;
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			if (variable.getDefaultValue() != null) {
				this.defaults.put(variable.getName(), variable.getDefaultValue());
			}
		}
	}

	Cost operation(OperationDefinition operation) {
		GraphQLFieldsContainer root = switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
		return selections(operation.getSelectionSet(), root);
	}

	Map<String, Cost> fragments(Document document) {
		Map<String, Cost> compiled = new HashMap<>();
		for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
			GraphQLType on = this.schema.getType(fragment.getTypeCondition().getName());
			compiled.put(fragment.getName(), selections(fragment.getSelectionSet(), on));
		}
		return compiled;
	}

	private Cost selections(SelectionSet set, @Nullable GraphQLType parent) {
		List<Cost> parts = new ArrayList<>();
		for (Selection<?> selection : set.getSelections()) {
			switch (selection) {
				case Field field when field.getSelectionSet() != null && !DocumentShape.introspects(field) ->
					parts.add(composite(field, field.getSelectionSet(), parent));
				case InlineFragment inline ->
					parts.add(selections(inline.getSelectionSet(), (inline.getTypeCondition() != null)
							? this.schema.getType(inline.getTypeCondition().getName()) : parent));
				case FragmentSpread spread -> parts.add(new Cost.Fragment(spread.getName()));
				default -> {
				}
			}
		}
		return new Cost.Sum(List.copyOf(parts));
	}

	private Cost composite(Field field, SelectionSet below, @Nullable GraphQLType parent) {
		GraphQLFieldDefinition definition = (parent instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinition(field.getName()) : null;
		GraphQLType type = (definition != null) ? definition.getType() : null;
		GraphQLType named = (type != null) ? GraphQLTypeUtil.unwrapAll(type) : null;
		return new Cost.Composite(size(field, type, parent), selections(below, named));
	}

	private PageSize size(Field field, @Nullable GraphQLType type, @Nullable GraphQLType parent) {
		for (Argument argument : field.getArguments()) {
			if (SIZE_ARGUMENTS.contains(argument.getName())) {
				Value<?> value = argument.getValue();
				return PageSize.of(value, fallback(value));
			}
		}
		boolean list = type != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
		return (list && !isConnection(parent)) ? PageSize.SMALL_LIST : PageSize.ONE;
	}

	private @Nullable Value<?> fallback(@Nullable Value<?> value) {
		return (value instanceof VariableReference reference) ? this.defaults.get(reference.getName()) : null;
	}

	// the page size of a connection is already counted at the connection itself
	private static boolean isConnection(@Nullable GraphQLType parent) {
		return parent instanceof GraphQLFieldsContainer container && container.getName().endsWith("Connection");
	}

}
