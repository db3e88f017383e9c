package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.EngineTexts;

/**
 * What is known of conflicts inside regulations; it comes with them or their template.
 */
@Service
class RegulationConflicts {

	private final RegulationRepository repository;

	private final TemplateLibrary library;

	private final Messages messages;

	RegulationConflicts(RegulationRepository repository, TemplateLibrary library, Messages messages) {
		this.repository = repository;
		this.library = library;
		this.messages = messages;
	}

	/** The conflicts of regulations in words, in one statement. */
	@Transactional(readOnly = true)
	Map<UUID, List<RegulationConflictView>> of(Collection<UUID> regulations) {
		return this.repository.findByIdIn(regulations)
			.stream()
			.collect(Collectors.toMap(Regulation::uuid, this::views));
	}

	private List<RegulationConflictView> views(Regulation regulation) {
		Optional<RegulationTemplate> template = Optional.ofNullable(regulation.templateCode())
			.flatMap(this.library::find);
		List<Conflict> conflicts = known(regulation);
		if (conflicts.isEmpty()) {
			return List.of();
		}
		Locale locale = this.messages.locale();
		Citations citations = new Citations(EngineTexts.in(locale), List.of(regulation.view()),
				template.map(RegulationTemplate::rules).orElse(List.of()));
		return conflicts.stream().map((conflict) -> view(conflict, citations, locale)).toList();
	}

	/** What is on record of a regulation, with it or with its template. */
	List<Conflict> known(Regulation regulation) {
		List<Conflict> own = regulation.conflicts();
		return own.isEmpty() ? Optional.ofNullable(regulation.templateCode())
			.flatMap(this.library::find)
			.map(RegulationTemplate::conflicts)
			.orElse(List.of()) : own;
	}

	private RegulationConflictView view(Conflict conflict, Citations citations, Locale locale) {
		return new RegulationConflictView(conflict.code(), conflict.kind(),
				this.messages.in(locale, "regulation.conflict." + conflict.kind()), conflict.texts().what().in(locale),
				conflict.texts().treatment().in(locale), citations.views(conflict.place().citations()));
	}

}
