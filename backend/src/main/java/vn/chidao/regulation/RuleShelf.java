package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.regulation.engine.RuleDefinition;

/**
 * Keeps the rules of regulations in memory. A regulation's rules never change, so nothing
 * here ever grows stale; an unused regulation is forgotten when too many are kept.
 */
@Component
class RuleShelf {

	private static final int KEPT = 500;

	private final RegulationRepository repository;

	private final Map<UUID, List<RuleDefinition>> kept = new ConcurrentHashMap<>();

	RuleShelf(RegulationRepository repository) {
		this.repository = repository;
	}

	/** The rules of regulations, in at most one statement. */
	Map<UUID, List<RuleDefinition>> rulesOf(Collection<UUID> regulations) {
		Map<UUID, List<RuleDefinition>> found = new HashMap<>();
		List<UUID> missing = new ArrayList<>();
		for (UUID id : Set.copyOf(regulations)) {
			List<RuleDefinition> rules = this.kept.get(id);
			if (rules != null) {
				found.put(id, rules);
			}
			else {
				missing.add(id);
			}
		}
		if (!missing.isEmpty()) {
			Map<UUID, List<RuleDefinition>> read = read(missing);
			found.putAll(read);
			keep(read);
		}
		return found;
	}

	private Map<UUID, List<RuleDefinition>> read(Collection<UUID> regulations) {
		return this.repository.findRulesOf(regulations)
			.stream()
			.collect(Collectors.groupingBy(OwnedRule::regulation,
					Collectors.mapping((owned) -> owned.rule().definition(), Collectors.toUnmodifiableList())));
	}

	private void keep(Map<UUID, List<RuleDefinition>> read) {
		if (this.kept.size() + read.size() > KEPT) {
			this.kept.clear();
		}
		this.kept.putAll(read);
	}

}
