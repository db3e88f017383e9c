package vn.chidao.regulation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.template.TemplateFile;
import vn.chidao.regulation.template.TemplateWriter;

/**
 * Writes regulations as files that can be read elsewhere, in a constant number of
 * statements.
 */
@Service
class RegulationExports {

	private final RegulationRepository repository;

	private final RegulationConflicts conflicts;

	RegulationExports(RegulationRepository repository, RegulationConflicts conflicts) {
		this.repository = repository;
		this.conflicts = conflicts;
	}

	@Transactional(readOnly = true)
	Map<UUID, RegulationFile> of(Collection<UUID> ids) {
		Map<UUID, List<RuleDefinition>> rules = this.repository.findRulesOf(ids)
			.stream()
			.collect(Collectors.groupingBy(OwnedRule::regulation,
					Collectors.collectingAndThen(
							Collectors.toMap(
									(owned) -> owned.rule().code(), Function.identity(),
									(one, other) -> (one.rule().revision() > other.rule().revision()) ? one : other,
									LinkedHashMap::new),
							(newest) -> newest.values().stream().map((owned) -> owned.rule().definition()).toList())));
		Map<UUID, List<DraftProvision>> text = this.repository.findProvisionsOf(ids)
			.stream()
			.collect(Collectors.groupingBy(OwnedProvision::regulation,
					Collectors.mapping((owned) -> owned.provision().draft(), Collectors.toList())));
		return this.repository.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Regulation::uuid,
					(regulation) -> file(regulation, rules.getOrDefault(regulation.uuid(), List.of()),
							text.getOrDefault(regulation.uuid(), List.of()))));
	}

	private RegulationFile file(Regulation regulation, List<RuleDefinition> rules, List<DraftProvision> text) {
		RegulationHead head = regulation.head();
		String code = Optional.ofNullable(regulation.templateCode()).orElseGet(() -> slug(head.notation()));
		TemplateFile.Superseded superseded = (head.supersedes() != null)
				? new TemplateFile.Superseded(head.supersedes(), null) : null;
		TemplateFile.Identity identity = new TemplateFile.Identity(head.number(), head.symbol(), head.title(),
				head.issuer(), head.issuedOn(), regulation.effectiveFrom(), superseded, head.sourceQuality());
		List<String> codes = rules.stream().map(RuleDefinition::code).toList();
		List<Conflict> conflicts = this.conflicts.known(regulation)
			.stream()
			.filter((conflict) -> codes.containsAll(conflict.place().rules()))
			.toList();
		TemplateFile file = new TemplateFile(code, identity, rules, new TemplateFile.Notes(Map.of(), conflicts, text));
		return new RegulationFile("quy-che-" + slug(head.notation()) + ".yaml", TemplateWriter.write(file));
	}

	/** Letters and digits of a number, for the name of a file. */
	private static String slug(String notation) {
		String plain = Normalizer.normalize(notation, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd')
			.replace('Đ', 'D');
		return plain.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
	}

	/**
	 * A file with a regulation, GraphQL type {@code RegulationFile}.
	 *
	 * @param name a name for the file
	 * @param content its content, YAML
	 */
	record RegulationFile(String name, String content) {

	}

}
