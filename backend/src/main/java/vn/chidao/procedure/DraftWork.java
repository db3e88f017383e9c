package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.OpenDrafts;
import vn.chidao.regulation.RegulationAction;
import vn.chidao.regulation.RegulationDraftView;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Drafts of regulations that nobody has brought forward, for those who may go on with
 * them through a post. One that is on its way waits for whoever takes the next step of
 * its case.
 */
@Component
class DraftWork implements WorkSource {

	/** Capacities to the system are called as the posts of a regulation. */
	private static final Set<String> DRAFTING = RegulationAction.REVISE_REGULATION_DRAFT.grant()
		.capacities()
		.stream()
		.map(Enum::name)
		.collect(Collectors.toSet());

	private final OpenDrafts drafts;

	private final CasesUnderWay cases;

	private final Viewers viewers;

	private final Messages messages;

	DraftWork(OpenDrafts drafts, CasesUnderWay cases, Viewers viewers, Messages messages) {
		this.drafts = drafts;
		this.cases = cases;
		this.viewers = viewers;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		List<CommitteeId> committees = viewer.standings()
			.values()
			.stream()
			.filter(DraftWork::drafts)
			.map((standing) -> standing.place().committee())
			.distinct()
			.toList();
		if (committees.isEmpty()) {
			return List.of();
		}
		Set<String> broughtForward = this.cases.of(viewer)
			.stream()
			.filter((procedureCase) -> procedureCase.kind() == ProcedureKind.AMENDMENT)
			.flatMap((procedureCase) -> Stream.ofNullable(procedureCase.subjectId()))
			.collect(Collectors.toSet());
		return this.drafts.of(committees)
			.stream()
			.filter((draft) -> !broughtForward.contains(draft.id().globalId()))
			.map(this::item)
			.toList();
	}

	private static boolean drafts(Standing standing) {
		return standing.place().id().equals(standing.place().committee()) && Capacity.held(standing.capacities())
			.stream()
			.anyMatch((capacity) -> capacity instanceof Capacity.InPost post && DRAFTING.contains(post.role().name()));
	}

	private WorkItem item(RegulationDraftView draft) {
		return new WorkItem(WorkKind.CONTINUE_REGULATION_DRAFT, title(draft), draft.committeeId().value(), null,
				List.of(), draft.id(), draft);
	}

	private String title(RegulationDraftView draft) {
		String name = Stream.of(draft.notation(), Objects.requireNonNullElse(draft.title(), ""))
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" – "));
		return name.isEmpty() ? this.messages.text("work.regulationDraft.unnamed") : name;
	}

}
