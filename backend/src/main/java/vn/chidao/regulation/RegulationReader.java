package vn.chidao.regulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.security.Access;

/** Reads regulations for the API, each question in a constant number of statements. */
@Service
@Transactional(readOnly = true)
class RegulationReader {

	private final Access access;

	private final RegulationRepository repository;

	private final RuleWords words;

	RegulationReader(Access access, RegulationRepository repository, RuleWords words) {
		this.access = access;
		this.repository = repository;
		this.words = words;
	}

	/** Regulations are official documents: everybody the system knows may read them. */
	Optional<RegulationView> find(RegulationId id) {
		this.access.requireKnown();
		return this.repository.findById(id.value()).map(Regulation::view);
	}

	Map<UUID, RegulationView> regulations(Collection<UUID> ids) {
		this.access.requireKnown();
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Regulation::uuid, Regulation::view));
	}

	Map<UUID, ProvisionView> provisions(Collection<UUID> ids) {
		this.access.requireKnown();
		return this.repository.findProvisions(ids)
			.stream()
			.collect(Collectors.toMap((owned) -> owned.provision().uuid(), OwnedProvision::view));
	}

	Map<UUID, RuleView> rules(Collection<UUID> ids) {
		this.access.requireKnown();
		return views(this.repository.findRules(ids)).values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap((rule) -> rule.id().value(), (rule) -> rule));
	}

	/** The text of regulations, in reading order. */
	Map<UUID, List<ProvisionView>> provisionsOf(Collection<UUID> regulations) {
		return this.repository.findProvisionsOf(regulations)
			.stream()
			.collect(Collectors.groupingBy(OwnedProvision::regulation,
					Collectors.mapping(OwnedProvision::view, Collectors.toList())));
	}

	/** The rules of regulations in words, in their order. */
	Map<UUID, List<RuleView>> rulesOf(Collection<UUID> regulations) {
		return views(newest(this.repository.findRulesOf(regulations)));
	}

	/** Of a rule that was completed, the newest version. */
	private static List<OwnedRule> newest(List<OwnedRule> rules) {
		Map<List<Object>, OwnedRule> newest = new LinkedHashMap<>();
		for (OwnedRule owned : rules) {
			newest.merge(List.of(owned.regulation(), owned.rule().code()), owned,
					(one, other) -> (one.rule().revision() > other.rule().revision()) ? one : other);
		}
		return List.copyOf(newest.values());
	}

	private Map<UUID, List<RuleView>> views(List<OwnedRule> rules) {
		Map<UUID, List<OwnedRule>> owned = rules.stream().collect(Collectors.groupingBy(OwnedRule::regulation));
		return this.repository.findByIdIn(owned.keySet())
			.stream()
			.collect(Collectors.toMap(Regulation::uuid,
					(regulation) -> views(regulation.view(), owned.getOrDefault(regulation.uuid(), List.of()))));
	}

	private List<RuleView> views(RegulationView regulation, List<OwnedRule> rules) {
		return rules.stream().map((owned) -> {
			RuleDefinition definition = owned.rule().definition();
			Citations citations = new Citations(this.words.texts(), List.of(regulation), List.of(definition));
			return this.words.view(owned.rule(), citations);
		}).toList();
	}

}
