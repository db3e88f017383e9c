package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.security.CommitteeId;

/**
 * Regulations and rules for other modules. A helper team works under the regulation of
 * the committee it assists: callers name that committee. Reading asks for no access.
 */
@Component
public class Regulations {

	private final RegulationRepository repository;

	private final RuleShelf shelf;

	private final RuleWords words;

	private final TemplateAdoption adoption;

	private final RequestMemo<CommitteeId, List<Regulation>> known = new RequestMemo<>();

	private final RequestMemo<RegulationId, RegulationView> shown = new RequestMemo<>();

	Regulations(RegulationRepository repository, RuleShelf shelf, RuleWords words, TemplateAdoption adoption) {
		this.repository = repository;
		this.shelf = shelf;
		this.words = words;
		this.adoption = adoption;
	}

	/**
	 * The rules a committee works under on a day: those of its regulation in force then,
	 * and the national ones. At most two statements, one once the rules are kept.
	 * @param committee the committee, not a helper team
	 * @param day the legal day of the case
	 * @return the rules; only the national ones where no regulation is in force
	 */
	@Transactional(readOnly = true)
	public CommitteeRules rulesOf(CommitteeId committee, LocalDate day) {
		return rulesOf(List.of(committee), day).getOrDefault(committee, rules(List.of(), null, day));
	}

	/**
	 * The rules of several committees on a day, in at most two statements.
	 * @param committees the committees, no helper teams
	 * @param day the legal day of the cases
	 * @return the rules of each committee
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, CommitteeRules> rulesOf(Collection<CommitteeId> committees, LocalDate day) {
		return rulesOf(committees.stream().map((committee) -> new RulesOn(committee, day)).toList()).entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().committee(), Map.Entry::getValue));
	}

	/**
	 * The rules of several cases, each with its own day, in at most two statements.
	 * @param cases committees and days
	 * @return the rules of each case
	 */
	@Transactional(readOnly = true)
	public Map<RulesOn, CommitteeRules> rulesOf(Collection<RulesOn> cases) {
		Map<CommitteeId, List<Regulation>> all = regulationsOf(cases.stream().map(RulesOn::committee).toList());
		Map<RulesOn, Regulation> inForce = new HashMap<>();
		for (RulesOn wanted : cases) {
			all.getOrDefault(wanted.committee(), List.of())
				.stream()
				.filter((regulation) -> regulation.isInForce(wanted.day()))
				.findFirst()
				.ifPresent((regulation) -> inForce.put(wanted, regulation));
		}
		Map<UUID, List<RuleDefinition>> rules = this.shelf.rulesOf(
				inForce.values().stream().distinct().collect(Collectors.toMap(Regulation::uuid, Regulation::version)));
		Map<RulesOn, CommitteeRules> found = new HashMap<>();
		for (RulesOn wanted : cases) {
			Regulation regulation = inForce.get(wanted);
			List<RuleDefinition> own = (regulation != null) ? rules.getOrDefault(regulation.uuid(), List.of())
					: List.of();
			found.put(wanted, rules(own, regulation, wanted.day()));
		}
		return found;
	}

	/**
	 * The rules a committee worked under over time, in at most two statements: one
	 * stretch for each regulation, and one for each gap between them.
	 * @param committee the committee, not a helper team
	 * @param from the first day
	 * @param to the last day, not before the first
	 * @return stretches without gap or overlap, in order
	 */
	@Transactional(readOnly = true)
	public List<RulesSpan> rulesDuring(CommitteeId committee, LocalDate from, LocalDate to) {
		List<Regulation> all = regulationsOf(List.of(committee)).getOrDefault(committee, List.of());
		Map<UUID, List<RuleDefinition>> rules = this.shelf
			.rulesOf(all.stream().collect(Collectors.toMap(Regulation::uuid, Regulation::version)));
		List<RulesSpan> spans = new ArrayList<>();
		for (LocalDate day = from; !day.isAfter(to);) {
			LocalDate first = day;
			Regulation regulation = all.stream().filter((each) -> each.isInForce(first)).findFirst().orElse(null);
			LocalDate last = lastDay(regulation, all, day, to);
			List<RuleDefinition> own = (regulation != null) ? rules.getOrDefault(regulation.uuid(), List.of())
					: List.of();
			spans.add(new RulesSpan(first, last, rules(own, regulation, last)));
			day = last.plusDays(1);
		}
		return spans;
	}

	private static LocalDate lastDay(@Nullable Regulation regulation, List<Regulation> all, LocalDate day,
			LocalDate to) {
		Stream<LocalDate> ends = (regulation != null) ? Stream.ofNullable(regulation.effectiveTo())
				: all.stream().map((each) -> each.effectiveFrom().minusDays(1)).filter((end) -> !end.isBefore(day));
		return ends.filter((end) -> end.isBefore(to)).min(Comparator.naturalOrder()).orElse(to);
	}

	/**
	 * The regulations in force on a day, in one statement, or none inside a request that
	 * knows them; so are the rules of those committees then.
	 * @param committees the committees, no helper teams
	 * @param day the legal day
	 * @return by committee; those without one are left out
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, RegulationView> inForce(Collection<CommitteeId> committees, LocalDate day) {
		return inForce(regulationsOf(committees), day).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().view()));
	}

	/**
	 * The regulation in force on a day.
	 * @param committee the committee, not a helper team
	 * @param day the legal day
	 * @return empty where there is none
	 */
	@Transactional(readOnly = true)
	public Optional<RegulationView> inForce(CommitteeId committee, LocalDate day) {
		return Optional.ofNullable(inForce(List.of(committee), day).get(committee));
	}

	/**
	 * Several regulations in one statement, or none inside a request that knows them.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<RegulationId, RegulationView> views(Collection<RegulationId> ids) {
		return this.shown.all(ids,
				(missing) -> this.repository.findByIdIn(missing.stream().map(RegulationId::value).toList())
					.stream()
					.map(Regulation::view)
					.collect(Collectors.toMap(RegulationView::id, Function.identity())));
	}

	/**
	 * The rules a draft would lay down, with the national ones, as if they held already.
	 * @param draft the draft
	 * @param notation how it is called
	 * @param beginning its first day
	 * @return the rules
	 */
	CommitteeRules rulesOf(RegulationDraftView draft, String notation, LocalDate beginning) {
		List<RuleDefinition> own = draft.content()
			.definitions(notation)
			.stream()
			.filter((rule) -> rule.isInForce(beginning))
			.toList();
		RuleBook book = RuleBook.of(draft.sourceQuality(), own).with(this.adoption.nationalRules());
		return new CommitteeRules(null, book, book.inForce(beginning),
				new Citations(this.words.texts(), List.of(), book.definitions()));
	}

	/**
	 * Whether there is a template of this code.
	 * @param code such as {@code DA06}
	 * @return true if there is
	 */
	public boolean hasTemplate(String code) {
		return this.adoption.has(code);
	}

	/**
	 * Give a committee the regulation of a template, text and rules. Part of setting up a
	 * committee: the caller has checked access and runs a transaction.
	 * @param committee the committee
	 * @param code such as {@code DA06}
	 * @return the regulation, or why it was refused
	 */
	public Outcome<RegulationView> adopt(CommitteeId committee, String code) {
		return this.adoption.adopt(committee, code);
	}

	private Map<CommitteeId, List<Regulation>> regulationsOf(Collection<CommitteeId> committees) {
		return this.known.all(committees, this::read);
	}

	private Map<CommitteeId, List<Regulation>> read(List<CommitteeId> committees) {
		List<Regulation> found = this.repository.findOf(committees.stream().map(CommitteeId::value).toList());
		found.stream().map(Regulation::view).forEach((view) -> this.shown.put(view.id(), view));
		return found.stream().collect(Collectors.groupingBy(Regulation::committee));
	}

	private static Map<CommitteeId, Regulation> inForce(Map<CommitteeId, List<Regulation>> all, LocalDate day) {
		return all.values()
			.stream()
			.flatMap(List::stream)
			.filter((regulation) -> regulation.isInForce(day))
			.collect(Collectors.toMap(Regulation::committee, Function.identity()));
	}

	private CommitteeRules rules(List<RuleDefinition> own, @Nullable Regulation regulation, LocalDate day) {
		List<RuleDefinition> national = this.adoption.nationalRules();
		RegulationView view = (regulation != null) ? regulation.view() : null;
		// where no regulation is known, it may well state what the national rules leave
		// open
		RuleBook book = RuleBook.of((view != null) ? view.sourceQuality() : SourceQuality.PRESS_SUMMARY, own)
			.with(national);
		Citations citations = new Citations(this.words.texts(), (view != null) ? List.of(view) : List.of(),
				book.definitions());
		return new CommitteeRules(view, book, book.inForce(day), citations);
	}

}
