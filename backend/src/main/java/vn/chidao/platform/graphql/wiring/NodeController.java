package vn.chidao.platform.graphql.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.Page;

/**
 * The root fields {@code node} and {@code nodes}.
 */
@Controller
class NodeController {

	private final Map<String, NodeLoader> loaders;

	NodeController(Collection<NodeLoader> loaders) {
		this.loaders = loaders.stream().collect(Collectors.toMap(NodeLoader::typeName, Function.identity()));
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		return load(List.of(GlobalId.parse(id))).get(GlobalId.parse(id));
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids) {
		if (ids.size() > Page.MAX) {
			throw new BadInputException("error.nodes.tooMany", Page.MAX);
		}
		List<GlobalId> wanted = ids.stream().map(GlobalId::parse).toList();
		Map<GlobalId, Object> found = load(wanted);
		List<@Nullable Object> ordered = new ArrayList<>();
		wanted.forEach((id) -> ordered.add(found.get(id)));
		return ordered;
	}

	private Map<GlobalId, Object> load(List<GlobalId> wanted) {
		Map<String, List<GlobalId>> byType = wanted.stream().collect(Collectors.groupingBy(GlobalId::typeName));
		Map<GlobalId, Object> found = new HashMap<>();
		byType.forEach((typeName, ids) -> {
			List<UUID> values = ids.stream().map(GlobalId::value).distinct().toList();
			loader(typeName).load(values).forEach((value, view) -> found.put(new GlobalId(typeName, value), view));
		});
		return found;
	}

	private NodeLoader loader(String typeName) {
		NodeLoader loader = this.loaders.get(typeName);
		if (loader == null) {
			throw new BadInputException("error.id.malformed");
		}
		return loader;
	}

}
