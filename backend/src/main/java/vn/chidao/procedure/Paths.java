package vn.chidao.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.Way;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;

/**
 * The ways of all matters of one body under one set of rules, those that go the same way
 * together.
 *
 * @param id the body
 * @param part which of the regulation's bodies it is
 * @param told the rules
 * @param capacities what the viewer acts as there
 */
record Paths(CommitteeId id, Body part, CommitteeRules told, Set<Capacity> capacities) {

	/** What a helper team has of its own; the rest it does for the committee. */
	private static final List<ProcedureKind> OF_A_TEAM = List.of(ProcedureKind.PLAN, ProcedureKind.REPLACEMENT,
			ProcedureKind.ESCALATION, ProcedureKind.ISSUE);

	List<ProcedurePathView> views(Messages messages) {
		Map<Optional<Way>, List<Matter>> ways = new LinkedHashMap<>();
		List<ProcedurePathView> paths = new ArrayList<>();
		for (ProcedureKind kind : kinds()) {
			ways.clear();
			matters(kind).forEach((matter) -> ways
				.computeIfAbsent(this.told.inForce().procedures().way(matter), (way) -> new ArrayList<>())
				.add(matter));
			ways.forEach((way, matters) -> paths.add(view(kind, way, matters, messages)));
		}
		return paths;
	}

	private List<ProcedureKind> kinds() {
		return (this.part == Body.COMMITTEE) ? List.of(ProcedureKind.values()) : OF_A_TEAM;
	}

	private Stream<Matter> matters(ProcedureKind kind) {
		return switch (kind) {
			case PLAN -> Stream.of(PlanKind.values()).map((plan) -> Matter.plan(this.part, plan));
			case ESCALATION ->
				Stream.of(EscalationReason.values()).map((reason) -> Matter.escalation(this.part, reason));
			case ISSUE -> Stream.of(IssueKind.values()).map((issue) -> Matter.issue(this.part, issue));
			default -> Stream.of(Matter.in(this.part, kind));
		};
	}

	private ProcedurePathView view(ProcedureKind kind, Optional<Way> way, List<Matter> matters, Messages messages) {
		List<PlanKind> plans = matters.stream().map(Matter::plan).filter(Objects::nonNull).toList();
		List<EscalationReason> reasons = matters.stream().map(Matter::reason).filter(Objects::nonNull).toList();
		List<IssueKind> issues = matters.stream().map(Matter::issue).filter(Objects::nonNull).toList();
		List<ProcedureStepView> steps = way.stream()
			.flatMap((known) -> known.stages().stream())
			.map((stage) -> StepWords.ahead(stage, this.told))
			.toList();
		boolean stated = way.filter(Way::isStated).isPresent();
		String explanation = stated ? this.told.texts().text(way.orElseThrow().rules().getFirst().explanation())
				: messages.text("procedure.silent" + (way.isPresent() ? "" : "." + kind.name()));
		return new ProcedurePathView(kind, this.id, plans, reasons, issues, steps, stated, explanation,
				this.told.citationsOf(way.map(Way::rules).orElse(List.of())),
				way.filter((known) -> isOpenTo(known.stages().getFirst())).isPresent());
	}

	private boolean isOpenTo(Way.Stage first) {
		return first.isOpening() ? first.isTakenBy(this.capacities) : !this.capacities.isEmpty();
	}

}
