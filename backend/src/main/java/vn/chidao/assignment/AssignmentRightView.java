package vn.chidao.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.CitationView;
import vn.chidao.security.CommitteeId;

/**
 * Who may make assignments of one kind in a body, GraphQL type {@code AssignmentRight}.
 *
 * @param kind kind of assignment
 * @param bodyId whose work
 * @param holders who decides
 * @param isStated whether a text says so
 * @param venue where they work, if the text says so
 * @param citations the clauses
 * @param viewerCanAssign whether the viewer may
 */
record AssignmentRightView(AssignmentKind kind, CommitteeId bodyId, List<String> holders, boolean isStated,
		@Nullable String venue, List<CitationView> citations, boolean viewerCanAssign) {

}
