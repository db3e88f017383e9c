package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.regulation.engine.RuleDefinition;

/**
 * Keeps the rules of regulations in memory, each by the version of its regulation, so
 * that nothing here ever grows stale; an unused regulation is forgotten when too many are
 * kept.
 */
@Component
class RuleShelf {

	private static final int KEPT = 500;

	private final RegulationRepository repository;

	private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

	RuleShelf(RegulationRepository repository) {
		this.repository = repository;
	}

	/**
	 * The rules of regulations, in at most one statement.
	 * @param regulations the version of each regulation by its id
	 */
	Map<UUID, List<RuleDefinition>> rulesOf(Map<UUID, Integer> regulations) {
		Map<UUID, List<RuleDefinition>> found = new HashMap<>();
		List<UUID> missing = new ArrayList<>();
		regulations.forEach((id, version) -> {
			Kept known = this.kept.get(id);
			if (known != null && known.version() == version) {
				found.put(id, known.rules());
			}
			else {
				missing.add(id);
			}
		});
		if (!missing.isEmpty()) {
			Map<UUID, List<RuleDefinition>> read = read(missing);
			found.putAll(read);
			keep(read, regulations);
		}
		return found;
	}

	private Map<UUID, List<RuleDefinition>> read(Collection<UUID> regulations) {
		return this.repository.findRulesOf(regulations)
			.stream()
			.collect(Collectors.groupingBy(OwnedRule::regulation,
					Collectors.mapping((owned) -> owned.rule().definition(), Collectors.toUnmodifiableList())));
	}

	private void keep(Map<UUID, List<RuleDefinition>> read, Map<UUID, Integer> versions) {
		if (this.kept.size() + read.size() > KEPT) {
			this.kept.clear();
		}
		read.forEach((id, rules) -> this.kept.put(id, new Kept(versions.getOrDefault(id, 0), rules)));
	}

	private record Kept(int version, List<RuleDefinition> rules) {

	}

}
