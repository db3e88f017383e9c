package vn.chidao.procedure;

import java.util.Collection;

import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.regulation.engine.Way;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * For whom the next step of a case waits. Many may take a step that the text gives to
 * everybody, to a body as such or to an authority outside, and nobody would feel meant:
 * that waits for those of them who opened the case, keep the affairs of the body or head
 * it or its committee.
 */
final class AwaitedStep {

	private AwaitedStep() {
	}

	static boolean isFor(Viewer viewer, ProcedureCaseView procedureCase) {
		Way.Stage stage = procedureCase.next().map(CaseStep::stage).orElse(null);
		Standing standing = viewer.in(procedureCase.bodyId()).orElse(null);
		if (stage == null || standing == null || !stage.isTakenBy(standing.capacities())) {
			return false;
		}
		return stage.by().stream().anyMatch(AwaitedStep::isSomebody) ? isMeant(stage, standing.capacities())
				: viewer.holds(procedureCase.openedById()) || standing.isSecretariat() || standing.isHead()
						|| Holder.HEAD.isHeldBy(standing.capacities());
	}

	private static boolean isMeant(Way.Stage stage, Collection<Capacity> capacities) {
		return stage.by().stream().anyMatch((holder) -> isSomebody(holder) && holder.isHeldBy(capacities));
	}

	private static boolean isSomebody(Holder holder) {
		return switch (holder) {
			case Holder.Ranked(var body, Rank rank) -> rank != Rank.MEMBER;
			case Holder.InPost post -> true;
			case Holder.Agency agency -> true;
			case Holder.WholeBody body -> false;
			case Holder.MeetingChair chair -> false;
			case Holder.Named named -> false;
		};
	}

}
